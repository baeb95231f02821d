//! The words that tell the groups apart, and the answers behind them, as a person uses them.

use eframe::egui::{Key, Modifiers, Role};
use egui_kittest::kittest::Queryable as _;
use goodword::model::{
    Audience, Edit, Language, Placed, Project, ProjectId, Response, ResponseId, Score, Survey,
};
use goodword::project_file::{Header, write};

use crate::support::window::{Desk, Setting};

/// How often an answer of that score and comment was given.
pub(crate) type Given<'a> = (usize, u8, &'a str);

pub(crate) const ENGLISH: [Given<'static>; 8] = [
    (9, 2, "Waited twenty minutes, far too slow."),
    (8, 4, "Slow service and the queue reached the street."),
    (6, 0, "The delivery came late and nobody apologised."),
    (1, 10, "A bit slow at lunch, otherwise lovely."),
    (12, 10, "Friendly staff and fresh bread every morning."),
    (9, 9, "Lovely people, they don’t rush you."),
    (8, 7, "Good bread, nothing special."),
    (4, 8, "Slowly getting better."),
];

pub(crate) const CHINESE: [Given<'static>; 6] = [
    (11, 2, "排队太久，服务态度很差。"),
    (8, 3, "送货晚了两个小时，没有人道歉。"),
    (1, 10, "排队有点久，但是面包好吃。"),
    (14, 10, "店员很热情，面包新鲜。"),
    (9, 9, "环境干净，面包味道不错。"),
    (8, 7, "价格有点贵，还可以。"),
];

/// A survey in its file, in a folder of its own, and a window that has it open at Scores.
struct Room {
    desk: Desk,
    _folder: tempfile::TempDir,
}

pub(crate) fn survey(audience: Audience, language: Language, given: &[Given<'_>]) -> Project {
    let survey = Survey {
        name: "Bakery".to_owned(),
        audience,
        language,
        ..Survey::default()
    };
    let mut project = Project::new(ProjectId::from_random(5), survey);
    let repeated = given
        .iter()
        .flat_map(|(count, score, comment)| std::iter::repeat_n((*score, *comment), *count));
    let answers = repeated.zip(0..);
    let placed = answers.map(|((score, comment), number)| {
        let mut response = Response::new(ResponseId::from_random(number));
        response.score = Score::new(score).ok();
        comment.clone_into(&mut response.comment);
        Placed {
            row: usize::MAX,
            response,
        }
    });
    let edit = Edit::InsertResponses(placed.collect());
    project.apply(edit).unwrap();
    project
}

fn scores_of(project: &Project, setting: Setting) -> Room {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().canonicalize().unwrap();
    let path = path.join("bakery.goodword.json");
    let mut bytes = Vec::new();
    write(project, &Header::default(), &mut bytes).unwrap();
    std::fs::write(&path, bytes).unwrap();
    let mut desk = Desk::with_file(setting, Some(path));
    desk.chord(Modifiers::COMMAND, Key::Num3);
    Room {
        desk,
        _folder: folder,
    }
}

fn tall() -> Setting {
    Setting {
        height_pt: 1600.0,
        ..Setting::default()
    }
}

fn of_customers() -> Room {
    let project = survey(Audience::Customers, Language::English, &ENGLISH);
    scores_of(&project, tall())
}

const SLOW: &str = "“slow”, said by 17 of 23 detractors and 1 of 34 others";

/// The rows listed, in the order of entry.
fn listed(desk: &Desk) -> Vec<usize> {
    let conductor = desk.harness.state().conductor();
    let listing = conductor.listed().unwrap().listing;
    let rows = (0..listing.len()).filter_map(|at| listing.answer(at, desk.project()));
    rows.map(|(row, _)| row).collect()
}

#[test]
fn a_word_lists_exactly_the_answers_behind_it_until_its_chip_is_removed() {
    let mut desk = of_customers().desk;
    desk.click(SLOW);
    assert_eq!(listed(&desk), (0..17).collect::<Vec<_>>());
    assert!(desk.shows("17 of 57 answers"));
    desk.click("Remove from the filter: Word: slow (detractors)");
    assert_eq!(listed(&desk).len(), 57);
    assert!(!desk.shows_part("Word: slow"));
}

#[test]
fn what_was_searched_for_before_hides_none_of_them() {
    let mut desk = of_customers().desk;
    desk.chord(Modifiers::COMMAND, Key::F);
    desk.type_text("bread");
    desk.chord(Modifiers::COMMAND, Key::Num3);
    desk.click(SLOW);
    assert_eq!(listed(&desk).len(), 17);
    desk.chord(Modifiers::COMMAND, Key::F);
    desk.type_text("street");
    assert_eq!(listed(&desk).len(), 8);
    desk.type_text("s");
    desk.click("Show all answers");
    assert_eq!(listed(&desk).len(), 57);
}

#[test]
fn an_answer_that_no_longer_says_the_word_leaves_and_undo_brings_it_back() {
    let mut desk = of_customers().desk;
    desk.click(SLOW);
    desk.chord(Modifiers::COMMAND, Key::F);
    desk.key(Key::ArrowDown);
    desk.act("Set aside");
    assert_eq!(listed(&desk), (1..17).collect::<Vec<_>>());
    desk.chord(Modifiers::COMMAND, Key::Z);
    assert_eq!(listed(&desk), (0..17).collect::<Vec<_>>());
    desk.chord(Modifiers::COMMAND | Modifiers::SHIFT, Key::Z);
    assert_eq!(listed(&desk).len(), 16);
    desk.chord(Modifiers::COMMAND, Key::Num3);
    assert!(desk.shows("“slow”, said by 16 of 22 detractors and 1 of 34 others"));
}

#[test]
fn chinese_words_are_cut_by_a_dictionary_and_list_their_answers() {
    let project = survey(Audience::Customers, Language::Chinese, &CHINESE);
    let setting = Setting {
        language: Language::Chinese,
        ..tall()
    };
    let mut desk = scores_of(&project, setting).desk;
    assert!(desk.shows("贬损者常说") && desk.shows("推荐者常说"));
    desk.click("“排队”，19 名贬损者中 11 人提到，其他 32 人中 1 人提到");
    assert_eq!(listed(&desk), (0..11).collect::<Vec<_>>());
    desk.click("从筛选中移除：词：排队（贬损者）");
    assert_eq!(listed(&desk).len(), 51);
}

#[test]
fn where_no_word_tells_one_sentence_says_so() {
    let project = survey(Audience::Customers, Language::English, &[(30, 2, "Slow")]);
    let desk = scores_of(&project, tall()).desk;
    assert!(
        desk.shows("No word is used by detractors or promoters more often than chance explains.")
    );
    assert!(!desk.shows("Detractors say"));
}

#[test]
fn the_keyboard_reaches_a_word_and_space_lists_its_answers() {
    let mut desk = of_customers().desk;
    desk.harness.get_by_label(SLOW).focus();
    desk.harness.run_ok();
    desk.key(Key::Tab);
    desk.key(Key::Space);
    assert!(desk.shows("Remove from the filter: Word: far (detractors)"));
    assert_eq!(listed(&desk), (0..9).collect::<Vec<_>>());
}

#[test]
fn words_of_employees_are_told_only_of_all_of_them_and_of_enough() {
    let project = survey(Audience::Employees, Language::English, &ENGLISH);
    let mut desk = scores_of(&project, tall()).desk;
    assert!(desk.shows(SLOW));
    desk.click("Filter");
    desk.click("Group");
    let detractors = desk
        .harness
        .get_by_role_and_label(Role::CheckBox, "Detractors");
    detractors.click();
    desk.harness.run_ok();
    desk.key(Key::Escape);
    let of_fields_only = "employees are not told apart by what they said";
    assert!(desk.shows_part(of_fields_only) && !desk.shows(SLOW));
    let few = survey(Audience::Employees, Language::English, &[(4, 2, "Slow")]);
    let desk = scores_of(&few, tall()).desk;
    assert!(desk.shows_part("so that nobody can be recognised") && !desk.shows("Words"));
}

#[test]
fn counting_many_answers_shows_how_far_it_is_and_can_be_cancelled() {
    let longer = ENGLISH.map(|(count, score, comment)| (count, score, comment.repeat(40)));
    let many = longer
        .each_ref()
        .map(|(count, score, comment)| (200 * count, *score, comment.as_str()));
    let project = survey(Audience::Customers, Language::English, &many);
    let mut desk = scores_of(&project, tall()).desk;
    desk.wait_until_shown("Cancel counting the words");
    desk.click("Cancel counting the words");
    assert!(desk.shows("The words were not counted."));
    desk.click("Count the words");
    desk.wait_until_shown("Cancel counting the words");
}
