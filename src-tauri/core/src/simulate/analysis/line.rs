//! The straight line through the futures of one bin.

use std::ops::AddAssign;

/// Sums for the line through an outermost bin. Those reach far: where a driver has a long tail, much of
/// what it explains lies within them.
#[derive(Clone, Copy, Default)]
pub(super) struct Line {
    count: f64,
    x: f64,
    y: f64,
    xx: f64,
    xy: f64,
    yy: f64,
}

impl Line {
    pub(super) fn add(&mut self, x: f64, y: f64) {
        *self += Self {
            count: 1.0,
            x,
            y,
            xx: x * x,
            xy: x * y,
            yy: y * y,
        };
    }

    /// Sum of squares that the line explains around the mean, less what chance alone lets it explain. 0
    /// where there are too few futures, or all have one value.
    pub(super) fn explained(&self) -> f64 {
        let of = |sum: f64, left: f64, right: f64| sum - left * right / self.count;
        let (xx, xy) = (of(self.xx, self.x, self.x), of(self.xy, self.x, self.y));
        let all = of(self.yy, self.y, self.y);
        if self.count < 4.0 || xx <= 1e-12 * self.xx {
            return 0.0;
        }
        let line = (xy * xy / xx).min(all);
        line - (all - line) / (self.count - 2.0)
    }
}

impl AddAssign for Line {
    fn add_assign(&mut self, more: Self) {
        self.count += more.count;
        self.x += more.x;
        self.y += more.y;
        self.xx += more.xx;
        self.xy += more.xy;
        self.yy += more.yy;
    }
}

#[cfg(test)]
mod tests {
    use super::Line;

    #[test]
    fn a_line_explains_what_lies_on_it() {
        // y = 2x + 1 at x of 0 to 4: squares around the mean 4 · (4 + 1 + 0 + 1 + 4) = 40.
        let mut line = Line::default();
        (0..5).for_each(|x| line.add(f64::from(x), 2.0 * f64::from(x) + 1.0));
        assert!((line.explained() - 40.0).abs() < 1e-9);
        // A zigzag 1, −1, 1, −1, 1 has no slope: what is left, 4.8 over 3 to spare, is taken off.
        let mut zigzag = Line::default();
        (0..5).for_each(|x| zigzag.add(f64::from(x), if x % 2 == 0 { 1.0 } else { -1.0 }));
        assert!((zigzag.explained() + 1.6).abs() < 1e-9);
        let mut alike = Line::default();
        (0..5).for_each(|y| alike.add(3.0, f64::from(y)));
        assert_eq!((alike.explained(), Line::default().explained()), (0.0, 0.0));
    }
}
