//! Reading a formula. Brackets go no deeper than [`MOST_DEPTH`], so that neither does this.

use super::{
    Comparison, Fact, Formula, FormulaError, MOST_DEPTH, MOST_LENGTH, MOST_NAMES, MOST_STEPS,
    Measure, Named, Operation, Step,
    token::{Placed, Token, tokens},
    unit::Word,
};
use crate::{
    Invalid,
    estimate::{REACH, power_of_word},
    number::NumberFormat,
};

/// The most digits and separators of a number.
const MOST_DIGITS: usize = 32;

impl Formula {
    /// Reads a formula as people type it, without the `=` before it.
    ///
    /// Names stand in brackets or backticks, or alone where they are one word. Numbers are written in the
    /// chosen format and may have a unit behind them (`0.2 €/case`, `20 %`); arguments are separated by `;`.
    ///
    /// # Errors
    /// [`Invalid::Empty`], [`Invalid::Formula`], and what [`NumberFormat::read`] refuses.
    pub fn read(
        text: &str,
        format: NumberFormat,
        named: &dyn Fn(&str) -> Option<Named>,
    ) -> Result<Self, Invalid> {
        Self::parse(text, format, named, false)
    }

    /// Reads a formula as a document keeps it: [`Formula::by_ids`].
    ///
    /// # Errors
    /// As [`Formula::read`].
    pub fn from_ids(text: &str) -> Result<Self, Invalid> {
        let driver = |id: &str| Some(Named::Driver(id.to_owned()));
        Self::parse(text, NumberFormat::CommaDot, &driver, true)
    }

    fn parse(
        text: &str,
        format: NumberFormat,
        named: &dyn Fn(&str) -> Option<Named>,
        by_ids: bool,
    ) -> Result<Self, Invalid> {
        if text.trim().is_empty() {
            return Err(Invalid::Empty);
        }
        if text.chars().count() > MOST_LENGTH {
            return Err(FormulaError::TooMuch.into());
        }
        let mut parser = Parser {
            tokens: tokens(text, format, by_ids)?,
            at: 0,
            depth: 0,
            names: 0,
            steps: Vec::new(),
            format,
            named,
        };
        parser.sum()?;
        match parser.tokens.get(parser.at) {
            None => Ok(Self {
                steps: parser.steps,
            }),
            Some(left) => Err(unexpected(&left.token)),
        }
    }
}

struct Parser<'a> {
    tokens: Vec<Placed>,
    at: usize,
    depth: usize,
    names: usize,
    steps: Vec<Step>,
    format: NumberFormat,
    named: &'a dyn Fn(&str) -> Option<Named>,
}

fn unexpected(token: &Token) -> Invalid {
    let found = token.text();
    FormulaError::Unexpected { found }.into()
}

impl Parser<'_> {
    fn next_sign(&self) -> Option<char> {
        match self.tokens.get(self.at)?.token {
            Token::Sign(sign) => Some(sign),
            _ => None,
        }
    }

    fn takes(&mut self, sign: char) -> bool {
        let taken = self.next_sign() == Some(sign);
        self.at += usize::from(taken);
        taken
    }

    fn push(&mut self, step: Step) -> Result<(), Invalid> {
        if self.steps.len() >= MOST_STEPS {
            return Err(FormulaError::TooMuch.into());
        }
        self.steps.push(step);
        Ok(())
    }

    fn sum(&mut self) -> Result<(), Invalid> {
        self.product()?;
        loop {
            let operation = match self.next_sign() {
                Some('+') => Operation::Add,
                Some('-') => Operation::Subtract,
                _ => return Ok(()),
            };
            self.at += 1;
            self.product()?;
            self.push(Step::Join(operation))?;
        }
    }

    fn product(&mut self) -> Result<(), Invalid> {
        self.signed()?;
        loop {
            let operation = match self.next_sign() {
                Some('*') => Operation::Multiply,
                Some('/') => Operation::Divide,
                _ => return Ok(()),
            };
            self.at += 1;
            self.signed()?;
            self.push(Step::Join(operation))?;
        }
    }

    /// Signs before a number; powers bind closer.
    fn signed(&mut self) -> Result<(), Invalid> {
        let mut signs = 0;
        loop {
            if self.takes('-') {
                signs += 1;
            } else if !self.takes('+') {
                break;
            }
        }
        self.power()?;
        for _ in 0..signs {
            self.push(Step::Negate)?;
        }
        Ok(())
    }

    fn power(&mut self) -> Result<(), Invalid> {
        self.atom()?;
        if self.takes('^') {
            self.deeper(Self::signed)?;
            self.push(Step::Join(Operation::Power))?;
        }
        Ok(())
    }

    fn deeper(&mut self, inner: fn(&mut Self) -> Result<(), Invalid>) -> Result<(), Invalid> {
        if self.depth >= MOST_DEPTH {
            return Err(FormulaError::TooMuch.into());
        }
        self.depth += 1;
        inner(self)?;
        self.depth -= 1;
        Ok(())
    }

    fn atom(&mut self) -> Result<(), Invalid> {
        let Some(placed) = self.tokens.get(self.at) else {
            return Err(FormulaError::Unfinished.into());
        };
        let token = placed.token.clone();
        self.at += 1;
        match &token {
            Token::Sign('(') => {
                self.deeper(Self::sum)?;
                self.closed()
            }
            Token::Sign(sign) if Word::read(&sign.to_string()).is_some() => self.money_first(*sign),
            Token::Number(digits) => self.number(digits),
            Token::Name(name) => self.name(name),
            Token::Fact(id) => {
                let fact = Fact::from_id(id).ok_or_else(|| unexpected(&token))?;
                self.push(Step::Name(Named::Fact(fact)))
            }
            Token::Word(word) if self.next_sign() == Some('(') => {
                self.at += 1;
                self.function(word)
            }
            Token::Word(word) => self.name(word),
            Token::Sign(_) | Token::Compared(_) => Err(unexpected(&token)),
        }
    }

    fn closed(&mut self) -> Result<(), Invalid> {
        if self.takes(')') {
            return Ok(());
        }
        match self.tokens.get(self.at) {
            Some(placed) => Err(unexpected(&placed.token)),
            None => Err(FormulaError::NotClosed { open: '(' }.into()),
        }
    }

    fn name(&mut self, name: &str) -> Result<(), Invalid> {
        self.names += 1;
        if self.names > MOST_NAMES {
            return Err(FormulaError::TooMuch.into());
        }
        let named = (self.named)(name).ok_or_else(|| FormulaError::UnknownName {
            name: name.trim().to_owned(),
        })?;
        self.push(Step::Name(named))
    }

    /// `€5`.
    fn money_first(&mut self, sign: char) -> Result<(), Invalid> {
        let Some(Token::Number(digits)) = self.tokens.get(self.at).map(|placed| &placed.token)
        else {
            return Err(unexpected(&Token::Sign(sign)));
        };
        let digits = digits.clone();
        self.at += 1;
        let unit = Word::read(&sign.to_string());
        self.number_in(&digits, unit)
    }

    fn number(&mut self, digits: &str) -> Result<(), Invalid> {
        self.number_in(digits, None)
    }

    fn number_in(&mut self, digits: &str, unit: Option<Word>) -> Result<(), Invalid> {
        if digits.chars().count() > MOST_DIGITS {
            return Err(FormulaError::TooMuch.into());
        }
        let decimal = self.format.read(digits)?;
        let mut power = 0;
        if let Some(Token::Word(word)) = self.peek()
            && let Some(found) = power_of_word(word)
        {
            (power, self.at) = (found, self.at + 1);
        }
        let measure = match unit {
            Some(unit) => Measure::Unit(self.divided(vec![unit])?),
            None => self.measure()?,
        };
        if measure == Measure::Percent {
            power -= 2;
        }
        let value = decimal.shifted(power);
        if value > REACH {
            return Err(Invalid::OutOfRange {
                least: -REACH,
                most: REACH,
            });
        }
        self.push(Step::Number { value, measure })
    }

    fn peek(&self) -> Option<&Token> {
        self.tokens.get(self.at).map(|placed| &placed.token)
    }

    /// The unit behind a number.
    fn measure(&mut self) -> Result<Measure, Invalid> {
        let text = match self.peek() {
            Some(Token::Sign('%')) => {
                self.at += 1;
                return Ok(Measure::Percent);
            }
            Some(Token::Sign(sign)) => sign.to_string(),
            Some(Token::Word(word)) => word.clone(),
            _ => return Ok(Measure::Plain),
        };
        let is_word = matches!(self.peek(), Some(Token::Word(_)));
        match Word::read(&text) {
            Some(word) => {
                self.at += 1;
                self.divided(vec![word]).map(Measure::Unit)
            }
            None if is_word => Err(FormulaError::UnknownUnit { word: text }.into()),
            None => Ok(Measure::Plain),
        }
    }

    /// What a unit is divided by: only without blanks, so that `5 € / Cases` divides by a number.
    fn divided(&mut self, mut words: Vec<Word>) -> Result<Vec<Word>, Invalid> {
        while let [
            Some(Placed {
                token: Token::Sign('/'),
                apart: false,
            }),
            Some(Placed {
                token: Token::Word(text),
                apart: false,
            }),
        ] = [self.tokens.get(self.at), self.tokens.get(self.at + 1)]
        {
            let Some(word) = Word::read(text).filter(|_| words.len() < 3) else {
                return Err(FormulaError::UnknownUnit { word: text.clone() }.into());
            };
            words.push(word);
            self.at += 2;
        }
        Ok(words)
    }

    fn function(&mut self, word: &str) -> Result<(), Invalid> {
        let name = word.to_lowercase();
        match name.as_str() {
            "min" | "max" => {
                let found = self.arguments(Self::sum)?;
                if found < 2 {
                    return Err(arguments(word, found));
                }
                self.push(if name == "min" {
                    Step::Least(found)
                } else {
                    Step::Most(found)
                })
            }
            "if" | "wenn" => {
                let found = self.arguments(Self::condition)?;
                if found != 3 {
                    return Err(arguments(word, found));
                }
                self.push(Step::If)
            }
            _ => Err(FormulaError::UnknownFunction {
                word: word.to_owned(),
            }
            .into()),
        }
    }

    /// Numbers up to the closing bracket. A comma separates them too, where it belongs to no number.
    fn arguments(&mut self, first: fn(&mut Self) -> Result<(), Invalid>) -> Result<usize, Invalid> {
        self.deeper(first)?;
        let mut found = 1;
        while self.takes(';') || self.takes(',') {
            self.deeper(Self::sum)?;
            found += 1;
        }
        self.closed()?;
        Ok(found)
    }

    /// Two numbers compared, or one that is met where it is not 0.
    fn condition(&mut self) -> Result<(), Invalid> {
        self.sum()?;
        let comparison = match self.peek() {
            Some(Token::Sign('<')) => Comparison::Less,
            Some(Token::Sign('>')) => Comparison::More,
            Some(Token::Sign('=')) => Comparison::Equal,
            Some(Token::Sign('≤') | Token::Compared("<=")) => Comparison::AtMost,
            Some(Token::Sign('≥') | Token::Compared(">=")) => Comparison::AtLeast,
            Some(Token::Sign('≠') | Token::Compared(_)) => Comparison::Other,
            _ => return Ok(()),
        };
        self.at += 1;
        self.sum()?;
        self.push(Step::Compare(comparison))
    }
}

fn arguments(function: &str, found: usize) -> Invalid {
    FormulaError::Arguments {
        function: function.to_owned(),
        found,
    }
    .into()
}
