//! Pure functions from counts and columns to numbers. Responsible for the formulas, each with its source; knows
//! nothing of projects, files or screens. Everything is computed in f64 on fractions and given in points, -100 to
//! 100, unless a name says otherwise; nothing is rounded here.

/// How an interval is computed. See `design/statistics`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Method {
    #[default]
    AdjustedWald,
    Wald,
    Iterative,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Confidence {
    Percent90,
    #[default]
    Percent95,
    Percent99,
}

/// From lower to upper, in points.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Interval {
    pub lower: f64,
    pub upper: f64,
}
