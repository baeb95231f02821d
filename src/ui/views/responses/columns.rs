//! The columns of the table: which are shown, in what order, how wide.

use std::collections::{BTreeMap, BTreeSet};

use eframe::egui::{FontId, Ui};

use super::cell::CELL_MARGIN_PT;
use super::head::{ARROW_PT, header_font};
use crate::document::RowColumn;
use crate::i18n::Texts;
use crate::model::{Audience, Day, Project};
use crate::text;
use crate::ui::ViewCtx;
use crate::ui::theme::text as font;
use crate::ui::widgets::width_pt;

/// Narrower, a column could not be got hold of any more.
const NARROWEST_PT: f32 = 48.0;
const WIDEST_PT: f32 = 900.0;

/// What was chosen by hand; everything else is as proposed.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Columns {
    hidden: BTreeSet<RowColumn>,
    widths_pt: BTreeMap<RowColumn, f32>,
}

/// A column with its place from the left edge of the table.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct PlacedColumn {
    pub column: RowColumn,
    pub left_pt: f32,
    pub width_pt: f32,
}

impl Columns {
    /// All that the project has, in their order.
    pub(super) fn of(project: &Project) -> Vec<RowColumn> {
        let mut columns = vec![
            RowColumn::Number,
            RowColumn::Day,
            RowColumn::Score,
            RowColumn::Comment,
            RowColumn::Reasons,
        ];
        if project.survey().audience == Audience::Customers {
            columns.extend([RowColumn::Customer, RowColumn::Contact]);
        }
        let fields = project.fields().iter();
        columns.extend(fields.map(|field| RowColumn::Field(field.id)));
        columns
    }

    /// Those that are shown: one at least.
    pub(super) fn shown(&self, project: &Project) -> Vec<RowColumn> {
        let mut columns = Self::of(project);
        columns.retain(|column| self.is_shown(*column));
        if columns.is_empty() {
            columns.push(RowColumn::Number);
        }
        columns
    }

    pub(super) fn is_shown(&self, column: RowColumn) -> bool {
        !self.hidden.contains(&column)
    }

    pub(super) fn toggle(&mut self, column: RowColumn) {
        if !self.hidden.remove(&column) {
            self.hidden.insert(column);
        }
    }

    /// The shown columns side by side, each as wide as proposed and as `fitting_pt` says that its contents need.
    /// Until one is resized by hand, the comment takes the room that is left.
    pub(super) fn placed(
        &self,
        project: &Project,
        room_pt: f32,
        fitting_pt: impl Fn(RowColumn) -> f32,
    ) -> Vec<PlacedColumn> {
        let width_pt = |column: RowColumn| {
            let chosen = self.widths_pt.get(&column).copied();
            chosen.unwrap_or_else(|| proposed_pt(column).max(fitting_pt(column)))
        };
        let shown = self.shown(project);
        let wanted: f32 = shown.iter().map(|&column| width_pt(column)).sum();
        let spare = if self.widths_pt.is_empty() {
            (room_pt - wanted).max(0.0)
        } else {
            0.0
        };
        let mut left_pt = 0.0;
        let place = |column| {
            let extra = if column == RowColumn::Comment {
                spare
            } else {
                0.0
            };
            let width_pt = width_pt(column) + extra;
            let placed = PlacedColumn {
                column,
                left_pt,
                width_pt,
            };
            left_pt += width_pt;
            placed
        };
        shown.into_iter().map(place).collect()
    }

    /// Changes one width; the others stay as they are placed now.
    pub(super) fn resize(&mut self, placed: &[PlacedColumn], column: RowColumn, by_pt: f32) {
        for each in placed {
            self.widths_pt.insert(each.column, each.width_pt);
        }
        if let Some(width) = self.widths_pt.get_mut(&column) {
            *width = (*width + by_pt).clamp(NARROWEST_PT, WIDEST_PT);
        }
    }
}

/// The width of a column that holds nothing unusual.
const fn proposed_pt(column: RowColumn) -> f32 {
    match column {
        RowColumn::Number => 64.0,
        RowColumn::Day => 100.0,
        RowColumn::Score => 76.0,
        RowColumn::Comment => 280.0,
        RowColumn::Reasons => 180.0,
        RowColumn::Customer => 140.0,
        RowColumn::Contact => 170.0,
        RowColumn::Field(_) => 130.0,
    }
}

/// What a column needs so that its name with the sort arrow, and any date, can be read whole.
pub(super) fn fitting_pt(ui: &Ui, ctx: &ViewCtx<'_>, column: RowColumn) -> f32 {
    let measured = |text: String, font: FontId| width_pt(ui, text, font);
    let arrow = ARROW_PT + ui.spacing().icon_spacing;
    let mut widest = measured(column_name(ctx, column), header_font()) + arrow;
    if column == RowColumn::Day {
        let days = long_days(ctx.texts).into_iter();
        widest = days.fold(widest, |widest, day| {
            widest.max(measured(day, font::body()))
        });
    }
    // A point of air: a text as wide as its room is cut where widths are rounded.
    (widest + 2.0 * CELL_MARGIN_PT + 1.0).ceil()
}

/// A day of every month, with two digits: all figures are as wide as each other.
fn long_days(texts: &Texts) -> Vec<String> {
    let days = (1..=12).map(|month| Day::from(jiff::civil::date(2028, month, 28)));
    days.map(|day| texts.day(day)).collect()
}

/// The whole width of what is placed.
pub(super) fn full_width_pt(placed: &[PlacedColumn]) -> f32 {
    placed
        .last()
        .map_or(0.0, |last| last.left_pt + last.width_pt)
}

pub(in crate::ui::views) fn column_name(ctx: &ViewCtx<'_>, column: RowColumn) -> String {
    match column {
        RowColumn::Number => text!(ctx.texts, "responses-number"),
        RowColumn::Day => text!(ctx.texts, "collect-date"),
        RowColumn::Score => text!(ctx.texts, "import-as-score"),
        RowColumn::Comment => text!(ctx.texts, "collect-comment"),
        RowColumn::Reasons => text!(ctx.texts, "collect-reasons"),
        RowColumn::Customer => text!(ctx.texts, "collect-customer"),
        RowColumn::Contact => text!(ctx.texts, "collect-contact"),
        RowColumn::Field(id) => {
            let field = ctx.project.fields().get(id);
            field.map(|field| field.name.clone()).unwrap_or_default()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{ProjectId, Survey};

    fn project(audience: Audience) -> Project {
        let survey = Survey {
            audience,
            ..Survey::default()
        };
        Project::new(ProjectId::from_random(1), survey)
    }

    #[test]
    fn employees_have_no_customer_and_no_contact() {
        let columns = Columns::of(&project(Audience::Employees));
        assert!(!columns.contains(&RowColumn::Customer) && !columns.contains(&RowColumn::Contact));
        assert!(Columns::of(&project(Audience::Customers)).contains(&RowColumn::Contact));
    }

    #[test]
    fn the_comment_takes_the_room_left_until_a_width_is_chosen() {
        let (project, mut columns) = (project(Audience::Customers), Columns::default());
        let placed = columns.placed(&project, 2000.0, |_| 0.0);
        assert!((full_width_pt(&placed) - 2000.0).abs() < 0.01);
        columns.resize(&placed, RowColumn::Comment, -400.0);
        let narrower = columns.placed(&project, 2000.0, |_| 0.0);
        assert!((full_width_pt(&narrower) - 1600.0).abs() < 0.01);
    }

    #[test]
    fn a_column_is_as_wide_as_its_contents_need_unless_a_width_is_chosen() {
        let (project, mut columns) = (project(Audience::Customers), Columns::default());
        let width_of_day = |columns: &Columns| {
            let needed = |column| if column == RowColumn::Day { 151.0 } else { 0.0 };
            let placed = columns.placed(&project, 0.0, needed);
            let day = placed.iter().find(|each| each.column == RowColumn::Day);
            (placed.clone(), day.unwrap().width_pt)
        };
        let (placed, width) = width_of_day(&columns);
        assert!((width - 151.0).abs() < 0.01);
        columns.resize(&placed, RowColumn::Day, -51.0);
        assert!((width_of_day(&columns).1 - 100.0).abs() < 0.01);
    }

    #[test]
    fn hiding_the_last_column_leaves_the_number() {
        let (project, mut columns) = (project(Audience::Customers), Columns::default());
        for column in Columns::of(&project) {
            columns.toggle(column);
        }
        assert_eq!(columns.shown(&project), [RowColumn::Number]);
    }
}
