//! A row per column: its name, some of its values, and what it becomes.

use eframe::egui::text::LayoutJob;
use eframe::egui::{Label, RichText, Ui};

use super::{Shown, cell_ui, heading_ui};
use crate::app::importing::{Column, column_use};
use crate::exchange::import::{ColumnUse, Mapping};
use crate::model::Audience;
use crate::text;
use crate::ui::theme::text as font;
use crate::ui::widgets::combo;

/// Two lines of a header.
const ROW_HEIGHT_PT: f32 = 38.0;
const USE_WIDTH_PT: f32 = 212.0;

pub(super) fn columns_ui(ui: &mut Ui, shown: &Shown<'_>, mapping: &mut Mapping) {
    heading_ui(ui, shown, &text!(shown.texts, "import-columns"));
    ui.spacing_mut().item_spacing.y = 2.0;
    for (at, column) in shown.sheet.columns.iter().enumerate() {
        ui.push_id(at, |ui| column_ui(ui, shown, at, column, mapping));
    }
    ui.spacing_mut().item_spacing.y = 8.0;
}

fn column_ui(ui: &mut Ui, shown: &Shown<'_>, at: usize, column: &Column, mapping: &mut Mapping) {
    let gap = ui.spacing().item_spacing.x;
    let room = ui.available_width() - USE_WIDTH_PT - 2.0 * gap;
    let name_width = (room * 0.45).floor();
    ui.horizontal(|ui| {
        ui.set_height(ROW_HEIGHT_PT);
        cell_ui(ui, name_width, |ui| {
            header_ui(ui, shown, &column.header);
        });
        cell_ui(ui, room - name_width, |ui| {
            let samples = RichText::new(column.samples.join(" · "))
                .font(font::small())
                .color(shown.palette.soft_text);
            ui.add(Label::new(samples).truncate());
        });
        use_ui(ui, shown, at, column, mapping);
    });
}

/// On two lines at most: long questions often differ only in their last words.
fn header_ui(ui: &mut Ui, shown: &Shown<'_>, header: &str) {
    let mut job = LayoutJob::simple(
        header.to_owned(),
        font::medium(),
        shown.palette.text,
        ui.available_width(),
    );
    job.wrap.max_rows = 2;
    let galley = ui.fonts_mut(|fonts| fonts.layout_job(job));
    let is_cut = galley.elided;
    let label = ui.add(Label::new(galley));
    if is_cut {
        label.on_hover_text(header);
    }
}

fn use_ui(ui: &mut Ui, shown: &Shown<'_>, at: usize, column: &Column, mapping: &mut Mapping) {
    let Some(&now) = mapping.uses().get(at) else {
        return;
    };
    let header = column.header.as_str();
    let name = text!(shown.texts, "import-column-becomes", column = header);
    let mut uses: Vec<ColumnUse> = uses_for(shown.audience).collect();
    // What became of an answer stands only in the program's own tables.
    if !uses.contains(&now) {
        uses.push(now);
    }
    let named = uses
        .into_iter()
        .map(|each| (each, column_use(shown.texts, each)));
    let uses: Vec<_> = named.collect();
    let picked = combo(ui, shown.palette, &name, Some(now), &uses, USE_WIDTH_PT);
    if let Some(picked) = picked {
        mapping.choose(at, picked);
    }
}

/// Employees have no customer and no contact.
fn uses_for(audience: Audience) -> impl Iterator<Item = ColumnUse> {
    let of_customers = |each: &ColumnUse| matches!(each, ColumnUse::Customer | ColumnUse::Contact);
    let all = ColumnUse::WORDS.into_iter().map(|(_, each)| each);
    all.filter(move |each| audience == Audience::Customers || !of_customers(each))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn employees_have_no_customer_to_choose() {
        let uses: Vec<_> = uses_for(Audience::Employees).collect();
        assert!(!uses.contains(&ColumnUse::Customer) && !uses.contains(&ColumnUse::Contact));
        assert!(uses.contains(&ColumnUse::Score));
    }
}
