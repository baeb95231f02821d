//! How two small scales go together, such as the score and a rated question.

use super::{Confidence, Interval, exact};

/// How many answers chose each pair of steps of two scales.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CrossTable {
    columns: usize,
    cells: Vec<u64>,
}

/// A correlation, -1 to 1.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Correlation {
    pub coefficient: f64,
    /// From -1 to 1. `None` where the answers are too few for it, or lie so perfectly in line that they do not say
    /// how far the next may lie from it.
    pub interval: Option<Interval>,
}

impl CrossTable {
    pub fn new(rows: usize, columns: usize) -> Self {
        Self {
            columns,
            cells: vec![0; rows * columns],
        }
    }

    /// One answer at these steps, both numbered from zero. Outside the table nothing is counted.
    pub fn add(&mut self, row: usize, column: usize) {
        self.add_times(row, column, 1);
    }

    pub fn add_times(&mut self, row: usize, column: usize, times: u64) {
        let inside = (column < self.columns).then(|| row * self.columns + column);
        if let Some(cell) = inside.and_then(|at| self.cells.get_mut(at)) {
            *cell += times;
        }
    }

    pub fn n(&self) -> u64 {
        self.cells.iter().sum()
    }

    /// The filled cells: row, column, answers.
    fn filled(&self) -> impl Iterator<Item = (usize, usize, u64)> + Clone {
        let place = |at: usize| (at / self.columns, at % self.columns);
        let cells = self.cells.iter().enumerate().filter(|(_, n)| **n > 0);
        cells.map(move |(at, &n)| (place(at).0, place(at).1, n))
    }

    fn rows(&self) -> usize {
        self.cells.len().checked_div(self.columns).unwrap_or(0)
    }

    /// Pearson's correlation of the steps, taken as equally far apart, with the interval by R. A. Fisher's z (Metron
    /// 1, 1921, 3-32): tanh(atanh r ± z / √(n - 3)), from four answers on. `None` where either scale does not vary.
    pub fn pearson(&self, confidence: Confidence) -> Option<Correlation> {
        let steps = |(row, column, n)| (exact(row as u64), exact(column as u64), exact(n));
        let products = Products::of(self.filled().map(steps));
        products.correlation(exact(self.n()), confidence)
    }

    /// Kendall's rank correlation with ties, from the table in as many steps as it has cells: answers that agree in
    /// order less those that disagree, among the pairs that are not tied, `(P - Q) / √(w_r w_c)` (M. G. Kendall,
    /// Biometrika 33, 1945, 239-251). The interval is coefficient ± z asymptotic errors, cut at -1 and 1 (M. B.
    /// Brown, J. K. Benedetti, Sampling behavior of tests for correlation in two-way contingency tables, Journal of
    /// the American Statistical Association 72, 1977, 309-315; the one called ASE1). `None` where either scale does
    /// not vary.
    pub fn tau_b(&self, confidence: Confidence) -> Option<Correlation> {
        let order = RankOrder::of(self)?;
        let coefficient = order.tau.clamp(-1.0, 1.0);
        let reach = confidence.z() * order.standard_error;
        let vague = order.standard_error > IN_LINE;
        Some(Correlation {
            coefficient,
            interval: vague.then(|| Interval::around(coefficient, reach).within(1.0)),
        })
    }
}

/// A scatter below it is what rounding leaves of none.
const IN_LINE: f64 = 1e-12;

/// Sums of squares and of products around the means.
struct Products {
    row_squares: f64,
    column_squares: f64,
    crossed: f64,
}

impl Products {
    /// Of pairs, each with how often it stands.
    fn of(cells: impl Iterator<Item = (f64, f64, f64)> + Clone) -> Self {
        let sums = cells
            .clone()
            .fold([0.0; 3], |[n, x, y], (row, column, times)| {
                [n + times, x + times * row, y + times * column]
            });
        let [n, row_sum, column_sum] = sums;
        let zero = Self {
            row_squares: 0.0,
            column_squares: 0.0,
            crossed: 0.0,
        };
        cells.fold(zero, |sum, (row, column, times)| {
            let (x, y) = (row - row_sum / n, column - column_sum / n);
            Self {
                row_squares: sum.row_squares + times * x * x,
                column_squares: sum.column_squares + times * y * y,
                crossed: sum.crossed + times * x * y,
            }
        })
    }
}

impl Products {
    /// Pearson's, with the interval by Fisher's z; `None` where either side does not vary.
    fn correlation(&self, n: f64, confidence: Confidence) -> Option<Correlation> {
        let scatter = (self.row_squares * self.column_squares).sqrt();
        if scatter.is_nan() || scatter <= 0.0 {
            return None;
        }
        let coefficient = (self.crossed / scatter).clamp(-1.0, 1.0);
        let reach = confidence.z() / (n - 3.0).sqrt();
        let vague = n > 3.0 && 1.0 - coefficient.abs() > IN_LINE;
        Some(Correlation {
            coefficient,
            interval: vague.then(|| {
                let range = Interval::around(coefficient.atanh(), reach);
                Interval {
                    lower: range.lower.tanh(),
                    upper: range.upper.tanh(),
                }
            }),
        })
    }
}

/// Pearson's correlation of pairs of numbers, with the interval by Fisher's z: see [`CrossTable::pearson`]. `None` where
/// either side does not vary, or the numbers are too large to be multiplied.
pub fn correlation(pairs: &[(f64, f64)], confidence: Confidence) -> Option<Correlation> {
    let products = Products::of(pairs.iter().map(|&(x, y)| (x, y, 1.0)));
    let found = products.correlation(exact(pairs.len() as u64), confidence)?;
    found.coefficient.is_finite().then_some(found)
}

/// The answers in each corner of the table, for any cell: sums over rows and columns before it.
struct Corners {
    /// One row and one column more than the table; the first of each is zero.
    before: Vec<u64>,
    columns: usize,
    rows: usize,
}

impl Corners {
    fn of(table: &CrossTable) -> Self {
        let width = table.columns + 1;
        let mut before = vec![0; width];
        for row in table.cells.chunks_exact(table.columns.max(1)) {
            let above = before.len() - width;
            let mut left = 0;
            before.push(0);
            for (column, n) in row.iter().enumerate() {
                left += n;
                let higher = before.get(above + column + 1).copied().unwrap_or(0);
                before.push(higher + left);
            }
        }
        Self {
            before,
            columns: table.columns,
            rows: table.rows(),
        }
    }

    /// How many answers lie in rows before that one and in columns before that one.
    fn before(&self, row: usize, column: usize) -> u64 {
        let at = row * (self.columns + 1) + column;
        self.before.get(at).copied().unwrap_or(0)
    }

    fn in_row(&self, row: usize) -> u64 {
        self.before(row + 1, self.columns) - self.before(row, self.columns)
    }

    fn in_column(&self, column: usize) -> u64 {
        self.before(self.rows, column + 1) - self.before(self.rows, column)
    }

    fn all(&self) -> u64 {
        self.before(self.rows, self.columns)
    }

    /// Answers that are higher in both scales or lower in both, less those higher in one and lower in the other.
    fn agreeing(&self, row: usize, column: usize) -> f64 {
        let lower_both = self.before(row, column);
        let lower_row = self.before(row, self.columns) - self.before(row, column + 1);
        let lower_column = self.before(self.rows, column) - self.before(row + 1, column);
        let up_to = self.before(row + 1, self.columns) + self.before(self.rows, column + 1)
            - self.before(row + 1, column + 1);
        let higher_both = self.all() - up_to;
        exact(lower_both + higher_both) - exact(lower_row + lower_column)
    }
}

/// Kendall's tau-b and its error. Everything in shares of the answers, so that a million of them stay small numbers.
struct RankOrder {
    tau: f64,
    standard_error: f64,
}

impl RankOrder {
    fn of(table: &CrossTable) -> Option<Self> {
        let corners = Corners::of(table);
        let n = exact(corners.all());
        let untied_rows = untied((0..corners.rows).map(|row| exact(corners.in_row(row)) / n));
        let untied_columns =
            untied((0..corners.columns).map(|column| exact(corners.in_column(column)) / n));
        let untied = (untied_rows * untied_columns).sqrt();
        if corners.all() == 0 || untied <= IN_LINE {
            return None;
        }
        let cells = table.filled().map(|(row, column, times)| {
            let ties = exact(corners.in_row(row)) * untied_columns
                + exact(corners.in_column(column)) * untied_rows;
            (
                exact(times) / n,
                corners.agreeing(row, column) / n,
                ties / n,
            )
        });
        let agreeing: f64 = cells
            .clone()
            .map(|(share, agreeing, _)| share * agreeing)
            .sum();
        let tau = agreeing / untied;
        let pulls =
            cells.map(|(share, agreeing, ties)| (share, 2.0 * untied * agreeing + tau * ties));
        Some(Self {
            tau,
            standard_error: (variance(pulls) / n).sqrt() / (untied * untied),
        })
    }
}

/// The share of pairs that are not tied in a scale whose steps have these shares.
fn untied(shares: impl Iterator<Item = f64>) -> f64 {
    1.0 - shares.map(|share| share * share).sum::<f64>()
}

/// Of values with these shares.
fn variance(values: impl Iterator<Item = (f64, f64)> + Clone) -> f64 {
    let mean: f64 = values.clone().map(|(share, value)| share * value).sum();
    values
        .map(|(share, value)| share * (value - mean).powi(2))
        .sum()
}

#[cfg(test)]
mod tests;
