//! Goals, what was reached, bands, benchmarks, figures of the business and self-checks, each as one line.

use std::io::Write as _;

use super::item::Object;
use crate::model::{
    Band, Benchmark, BusinessFigure, Goal, Milestone, Part, Points, SelfCheck, Statement, Target,
};
use crate::project_file::words;

pub(in crate::project_file) fn goal(goal: &Goal, out: &mut Vec<u8>) {
    let mut object = Object::one_line(out);
    object.plain("id", goal.id);
    match &goal.target {
        Target::Score(score, of) => {
            object.json("points", score.points());
            part(&mut object, of.as_ref());
        }
        Target::Words { text, done } => {
            object.text("says", text);
            if let Some(done) = done {
                object.plain("done", done);
            }
        }
    }
    if let Some(by) = goal.by {
        object.plain("by", by);
    }
    object.kept(&goal.kept);
    object.close();
}

pub(in crate::project_file) fn milestone(milestone: &Milestone, out: &mut Vec<u8>) {
    let mut object = Object::one_line(out);
    object.plain("id", milestone.id);
    object.plain("goal", milestone.goal);
    object.json("aim", milestone.aim.points());
    part(&mut object, milestone.of.as_ref());
    object.plain("date", milestone.day);
    points(&mut object, "points", milestone.score);
    object.kept(&milestone.kept);
    object.close();
}

/// Of which answers; nothing of all.
fn part(object: &mut Object<'_>, part: Option<&Part>) {
    match part {
        None => {}
        Some(Part::Choice(field, choice)) => {
            object.plain("field", field);
            object.plain("choice", choice);
        }
        Some(Part::Text(field, text)) => {
            object.plain("field", field);
            object.text("text", text);
        }
        Some(Part::Reason(reason)) => object.plain("reason", reason),
    }
}

fn points(object: &mut Object<'_>, key: &str, points: Points) {
    object.json(key, points.value());
}

pub(in crate::project_file) fn band(band: &Band, out: &mut Vec<u8>) {
    let mut object = Object::one_line(out);
    object.plain("id", band.id);
    object.text("name", &band.name);
    points(&mut object, "from", band.from);
    object.kept(&band.kept);
    object.close();
}

pub(in crate::project_file) fn benchmark(benchmark: &Benchmark, out: &mut Vec<u8>) {
    let mut object = Object::one_line(out);
    object.plain("id", benchmark.id);
    object.text("name", &benchmark.name);
    if let Some(value) = benchmark.value {
        points(&mut object, "value", value);
    }
    if let Some(range) = benchmark.range {
        points(&mut object, "lower", range.lower());
        points(&mut object, "upper", range.upper());
    }
    object.text_unless_empty("source", &benchmark.source);
    if let Some(year) = benchmark.year {
        object.json("year", year);
    }
    object.kept(&benchmark.kept);
    object.close();
}

pub(in crate::project_file) fn business_figure(figure: &BusinessFigure, out: &mut Vec<u8>) {
    let mut object = Object::one_line(out);
    object.plain("id", figure.id);
    object.text("name", &figure.name);
    object.text("per", words::word(words::PERIODS, &figure.unit));
    let mut values = Object::one_line(object.key("values"));
    for (day, value) in &figure.values {
        values.json(&day.to_string(), value);
    }
    values.close();
    object.kept(&figure.kept);
    object.close();
}

pub(in crate::project_file) fn self_check(check: &SelfCheck, out: &mut Vec<u8>) {
    let mut object = Object::one_line(out);
    object.plain("id", check.id);
    object.plain("date", check.day);
    for statement in Statement::ALL {
        if let Some(rating) = check.rating(statement) {
            let word = words::word(words::STATEMENTS, &statement);
            object.json(word, rating.value());
        }
    }
    object.kept(&check.kept);
    object.close();
}

impl Object<'_> {
    /// Of something whose text is JSON: a finite number, or true or false.
    pub(super) fn json(&mut self, key: &str, number: impl std::fmt::Display) {
        // Writing into memory does not fail.
        let _ = write!(self.key(key), "{number}");
    }
}
