//! The window as a person uses it: by name, by keyboard, without a display.

use eframe::egui::{Key, Modifiers, Role, Theme};
use egui_kittest::kittest::Queryable as _;
use goodword::app::Action;
use goodword::figure::ChartKind;
use goodword::i18n::Texts;
use goodword::model::{Language, Score};

use crate::support::picture::picture;
use crate::support::sheet::Sheet;
use crate::support::window::{Desk, Setting};

fn scores(desk: &Desk) -> Vec<Option<u8>> {
    let responses = desk.project().responses();
    responses
        .iter()
        .map(|each| each.score().map(Score::value))
        .collect()
}

/// A new survey, made with the keyboard alone, its first answer about to be typed.
fn new_survey(setting: Setting) -> Desk {
    let mut desk = Desk::new(setting);
    desk.chord(Modifiers::COMMAND, Key::N);
    desk.type_text("Bakery");
    desk.key(Key::Enter);
    desk
}

#[test]
fn answers_are_typed_with_the_keyboard_alone() {
    let mut desk = new_survey(Setting::default());
    desk.type_text("9");
    desk.key(Key::Enter);
    desk.type_text("10");
    desk.key(Key::Tab);
    desk.type_text("Fresh at seven");
    desk.key(Key::Enter);
    desk.type_text("1");
    desk.key(Key::Enter);
    assert_eq!(scores(&desk), [Some(9), Some(10), Some(1)]);
    let second = desk.project().responses().get(1).unwrap();
    assert_eq!(second.comment(), "Fresh at seven");
    assert_eq!(desk.project().survey().name, "Bakery");
}

#[test]
fn everything_is_undone_and_redone_in_order() {
    let mut desk = new_survey(Setting::default());
    for digit in ["3", "7"] {
        desk.type_text(digit);
        desk.key(Key::Enter);
    }
    desk.chord(Modifiers::COMMAND, Key::Z);
    assert_eq!(scores(&desk), [Some(3)]);
    desk.chord(Modifiers::COMMAND, Key::Z);
    assert_eq!(scores(&desk), []);
    let both = Modifiers::COMMAND | Modifiers::SHIFT;
    desk.chord(both, Key::Z);
    desk.chord(both, Key::Z);
    assert_eq!(scores(&desk), [Some(3), Some(7)]);
}

#[test]
fn an_answer_without_a_score_is_asked_about_and_an_empty_one_is_not_recorded() {
    let mut desk = new_survey(Setting::default());
    desk.key(Key::Enter);
    assert!(desk.shows("Pick a score from 0 to 10."));
    desk.key(Key::Tab);
    desk.type_text("Only a comment");
    desk.key(Key::Enter);
    assert_eq!(scores(&desk), []);
    desk.key(Key::Enter);
    assert_eq!(scores(&desk), [None]);
}

#[test]
fn what_escape_clears_undo_brings_back() {
    let mut desk = new_survey(Setting::default());
    desk.type_text("8");
    desk.key(Key::Escape);
    desk.key(Key::Enter);
    assert_eq!(scores(&desk), [], "cleared");
    desk.chord(Modifiers::COMMAND, Key::Z);
    desk.key(Key::Enter);
    assert_eq!(scores(&desk), [Some(8)]);
}

#[test]
fn the_last_answers_are_corrected_and_removed_in_place() {
    let mut desk = new_survey(Setting::default());
    for digit in ["2", "9"] {
        desk.type_text(digit);
        desk.key(Key::Enter);
    }
    desk.click("Correct answer 1");
    desk.type_text("5");
    desk.key(Key::Enter);
    assert_eq!(scores(&desk), [Some(5), Some(9)]);
    desk.click("Remove answer 2");
    assert_eq!(scores(&desk), [Some(5)]);
}

#[test]
fn the_language_asked_for_wins_over_the_settings() {
    let desk = Desk::new(Setting {
        asked_language: Some(Language::Finnish),
        ..Setting::default()
    });
    let texts = Texts::load(Language::Finnish).unwrap();
    assert!(desk.shows(&Action::TrySample.name(&texts)));
}

#[test]
fn every_view_is_drawn_in_every_language_and_both_themes() {
    for language in Language::ALL {
        for theme in [Theme::Light, Theme::Dark] {
            let setting = Setting {
                language,
                theme,
                ..Setting::default()
            };
            let mut desk = Desk::with_sample(setting);
            for key in [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Comma] {
                desk.chord(Modifiers::COMMAND, key);
                desk.harness.run();
            }
        }
    }
}

#[test]
fn the_views_look_as_they_did() {
    let views = [
        (Key::Num1, "collect"),
        (Key::Num2, "responses"),
        (Key::Num3, "scores"),
        (Key::Num4, "charts"),
        (Key::Num5, "follow-up"),
        (Key::Num6, "report"),
        (Key::Comma, "settings"),
    ];
    for (theme, suffix) in [(Theme::Light, "light"), (Theme::Dark, "dark")] {
        let mut desk = Desk::with_sample(Setting {
            theme,
            ..Setting::default()
        });
        for (key, view) in views {
            desk.chord(Modifiers::COMMAND, key);
            desk.harness.run();
            picture(&mut desk.harness, &format!("{view}-{suffix}"));
        }
    }
}

#[test]
fn the_welcome_looks_as_it_did_in_polish_and_chinese() {
    for language in [Language::Polish, Language::Chinese] {
        let mut desk = Desk::new(Setting {
            language,
            width_pt: 900.0,
            height_pt: 600.0,
            ..Setting::default()
        });
        picture(&mut desk.harness, &format!("welcome-{}", language.tag()));
    }
}

#[test]
fn what_was_typed_is_there_after_a_kill() {
    let setting = Setting::default();
    let mut desk = new_survey(setting);
    desk.type_text("9");
    desk.key(Key::Enter);
    desk.wait_until_recorded();
    desk.type_text("4");
    let desk = desk.killed_and_started_again(setting);
    assert!(desk.shows("Not saved to a file yet"));
    let mut desk = desk;
    desk.click("Bakery");
    assert_eq!(scores(&desk), [Some(9)]);
}

#[test]
#[ignore = "draws pictures to look at"]
fn window_sheet() {
    for sheet in Sheet::all() {
        let (setting, language) = (sheet.setting, sheet.setting.language);
        let mut desk = Desk::new(setting);
        sheet.save(&mut desk, "welcome");
        let mut desk = Desk::with_sample(setting);
        let views = [
            (Key::Num1, "collect"),
            (Key::Num2, "responses"),
            (Key::Num3, "scores"),
            (Key::Num4, "charts"),
            (Key::Num5, "follow-up"),
            (Key::Num6, "report"),
            (Key::Comma, "settings"),
        ];
        for (key, view) in views {
            desk.chord(Modifiers::COMMAND, key);
            sheet.save(&mut desk, view);
        }
        let texts = Texts::load(language).unwrap();
        desk.chord(Modifiers::COMMAND, Key::Num4);
        for kind in ChartKind::ALL {
            let name = kind.name(&texts);
            desk.harness
                .get_by_role_and_label(Role::RadioButton, &name)
                .click();
            sheet.save(&mut desk, &format!("charts-{kind}"));
        }
        // All of a page that is longer than the window.
        let mut desk = Desk::with_sample(Setting {
            height_pt: 2400.0,
            ..setting
        });
        desk.chord(Modifiers::COMMAND, Key::Num3);
        sheet.save(&mut desk, "scores-whole");
    }
}

#[test]
fn a_survey_without_a_file_that_cannot_be_read_is_told_of_and_left() {
    let setting = Setting::default();
    let mut desk = new_survey(setting);
    desk.type_text("9");
    desk.key(Key::Enter);
    desk.wait_until_recorded();
    let broken = desk.folder().join("state/drafts/broken.goodword.json");
    std::fs::write(&broken, "{\"format\":").unwrap();
    let desk = desk.killed_and_started_again(setting);
    assert!(desk.shows("Bakery"), "the others are listed");
    let said = format!("It stays as it is in {}.", broken.display());
    assert!(desk.shows_part(&said));
    assert_eq!(std::fs::read_to_string(&broken).unwrap(), "{\"format\":");
}

#[test]
fn a_half_typed_answer_is_back_in_its_fields() {
    let setting = Setting::default();
    let mut desk = new_survey(setting);
    desk.type_text("7");
    desk.key(Key::Tab);
    desk.type_text("half a sen");
    desk.rest_seconds(2.5);
    let mut desk = desk.killed_and_started_again(setting);
    desk.click("Bakery");
    desk.key(Key::Enter);
    let first = desk.project().responses().get(0).unwrap();
    assert_eq!(first.score().map(Score::value), Some(7));
    assert_eq!(first.comment(), "half a sen");
}

#[test]
fn shift_enter_is_a_new_line_in_the_comment() {
    let mut desk = new_survey(Setting::default());
    desk.type_text("8");
    desk.key(Key::Tab);
    desk.type_text("one");
    desk.chord(Modifiers::SHIFT, Key::Enter);
    desk.type_text("two");
    assert_eq!(scores(&desk), []);
    desk.key(Key::Enter);
    let first = desk.project().responses().get(0).unwrap();
    assert_eq!(first.comment(), "one\ntwo");
}

#[test]
fn redo_with_nothing_left_to_redo_does_nothing() {
    let mut desk = new_survey(Setting::default());
    desk.type_text("8");
    desk.key(Key::Enter);
    desk.chord(Modifiers::COMMAND | Modifiers::SHIFT, Key::Z);
    assert_eq!(scores(&desk), [Some(8)]);
}

#[test]
fn what_was_cleared_does_not_come_back_into_a_correction() {
    let mut desk = new_survey(Setting::default());
    desk.type_text("9");
    desk.key(Key::Enter);
    desk.type_text("3");
    desk.key(Key::Escape);
    desk.click("Correct answer 1");
    desk.chord(Modifiers::COMMAND, Key::Z);
    desk.key(Key::Enter);
    // It comes back as the answer that it was to be.
    assert_eq!(scores(&desk), [Some(9), Some(3)]);
}

#[test]
fn a_correction_whose_answer_is_gone_stays_as_a_draft() {
    let mut desk = new_survey(Setting::default());
    desk.type_text("9");
    desk.key(Key::Enter);
    desk.click("Correct answer 1");
    desk.type_text("5");
    desk.click("Remove answer 1");
    desk.click("Score from 0 to 10");
    desk.key(Key::Enter);
    assert_eq!(scores(&desk), [Some(5)]);
}

#[test]
fn escape_in_a_list_closes_the_list_and_leaves_the_score() {
    let mut desk = new_survey(Setting::default());
    desk.type_text("9");
    desk.focus("Channel");
    desk.type_text("Ca");
    desk.key(Key::Escape);
    desk.type_text("3");
    desk.clear_field("Channel");
    desk.key(Key::Enter);
    assert_eq!(scores(&desk), [Some(9)]);
}

#[test]
fn a_recorded_answer_does_not_come_back_as_a_draft() {
    let setting = Setting::default();
    let mut desk = new_survey(setting);
    desk.type_text("7");
    desk.key(Key::Tab);
    desk.type_text("typed");
    desk.rest_seconds(2.5);
    desk.key(Key::Enter);
    desk.wait_until_recorded();
    let mut desk = desk.killed_and_started_again(setting);
    desk.click("Bakery");
    assert_eq!(scores(&desk), [Some(7)]);
    desk.chord(Modifiers::COMMAND, Key::Num1);
    desk.key(Key::Enter);
    assert_eq!(scores(&desk), [Some(7)]);
}

#[test]
fn a_notice_moves_and_covers_nothing_and_goes_by_itself_when_all_is_well() {
    let mut desk = new_survey(Setting::default());
    desk.type_text("9");
    desk.key(Key::Enter);
    desk.type_text("3");
    desk.key(Key::Enter);
    desk.chord(Modifiers::COMMAND, Key::Num4);
    let export = |desk: &Desk| desk.harness.get_by_label("Export...").rect();
    let first = |desk: &Desk| {
        let card = desk
            .harness
            .get_by_role_and_label(Role::RadioButton, "Score");
        card.rect()
    };
    let before = (first(&desk), export(&desk));
    desk.chord(Modifiers::COMMAND, Key::Z);
    assert!(desk.shows("Dismiss this message"));
    assert_eq!((first(&desk), export(&desk)), before);
    let dismiss = desk.harness.get_by_label("Dismiss this message").rect();
    assert!(
        dismiss.bottom() < 40.0,
        "in the menu bar, where nothing else is"
    );
    desk.rest_seconds(3.0);
    assert!(desk.shows("Dismiss this message"));
    desk.rest_seconds(6.0);
    assert!(!desk.shows("Dismiss this message"));
}
