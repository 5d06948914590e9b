//! As much of JSON Schema as the plan's schema uses. A keyword that is not known here is a mistake, so that
//! no part of the schema goes unchecked.

use serde_json::Value;

/// What is wrong with a document, with the places.
pub(crate) fn wrong(schema: &Value, document: &Value) -> Vec<String> {
    let mut found = Vec::new();
    check(schema, schema, document, "", &mut found);
    found
}

fn check(root: &Value, schema: &Value, value: &Value, place: &str, found: &mut Vec<String>) {
    for (keyword, rule) in schema.as_object().unwrap() {
        let holds = match keyword.as_str() {
            "$schema" | "$defs" | "title" | "description" => true,
            "$ref" => {
                let path = rule.as_str().unwrap().trim_start_matches('#');
                check(root, root.pointer(path).unwrap(), value, place, found);
                true
            }
            "type" => match rule {
                Value::Array(kinds) => kinds.iter().any(|kind| is(kind, value)),
                kind => is(kind, value),
            },
            "const" => value == rule,
            "enum" => rule.as_array().unwrap().contains(value),
            "oneOf" => {
                let fits = |one: &&Value| {
                    let mut wrong = Vec::new();
                    check(root, one, value, place, &mut wrong);
                    wrong.is_empty()
                };
                rule.as_array().unwrap().iter().filter(fits).count() == 1
            }
            "minimum" => number(value).is_none_or(|value| value >= number(rule).unwrap()),
            "maximum" => number(value).is_none_or(|value| value <= number(rule).unwrap()),
            "exclusiveMinimum" => number(value).is_none_or(|value| value > number(rule).unwrap()),
            "required" => {
                let mut names = rule.as_array().unwrap().iter();
                names.all(|name| value.get(name.as_str().unwrap()).is_some())
            }
            "additionalProperties" => {
                let known = &schema["properties"];
                let mut names = value.as_object().into_iter().flatten();
                names.all(|(name, _)| known.get(name).is_some())
            }
            "properties" => {
                for (name, rule) in rule.as_object().unwrap() {
                    if let Some(value) = value.get(name) {
                        check(root, rule, value, &format!("{place}/{name}"), found);
                    }
                }
                true
            }
            "items" => {
                for (at, value) in value.as_array().into_iter().flatten().enumerate() {
                    check(root, rule, value, &format!("{place}/{at}"), found);
                }
                true
            }
            other => panic!("the schema uses `{other}`, which is not checked here"),
        };
        if !holds {
            found.push(format!("{place}: {keyword} {rule}"));
        }
    }
}

fn number(value: &Value) -> Option<f64> {
    value.as_f64()
}

fn is(kind: &Value, value: &Value) -> bool {
    match kind.as_str().unwrap() {
        "object" => value.is_object(),
        "array" => value.is_array(),
        "string" => value.is_string(),
        "boolean" => value.is_boolean(),
        "null" => value.is_null(),
        "number" => value.is_number(),
        "integer" => value.is_i64() || value.is_u64(),
        other => panic!("no kind `{other}`"),
    }
}
