//! What a report says, and of which answers.

use std::collections::BTreeSet;

use goodword::analysis::{Condition, Dimension, Filter, Key};
use goodword::i18n::Texts;
use goodword::model::{
    Audience, Chosen, Edit, Kept, Language, ListEdit, Paper, Project, Report, Section,
};
use goodword::printed::{Asked, Block, html, values_of};

use super::sample::{TODAY, awkward, few_employees, quoted, shop, small};
use super::{all_texts, content, content_of, printed};

#[test]
fn shares_add_up_to_a_hundred() {
    let project = shop();
    let said = all_texts(&printed(&project));
    let shares: Vec<u32> = said
        .lines()
        .skip_while(|line| *line != "Share")
        .filter_map(|line| line.strip_suffix('%')?.parse().ok())
        .take(3)
        .collect();
    assert_eq!(shares.iter().sum::<u32>(), 100, "{shares:?}");
}

#[test]
fn goals_in_words_are_told_with_whether_they_were_reached() {
    use goodword::model::{Goal, GoalId, Target};
    let mut project = shop();
    let mut id = project.goals().free_id();
    let mut goal = |project: &mut Project, text: &str, done: Option<&str>, by: Option<&str>| {
        let day = |day: &str| day.parse().unwrap();
        let item = Goal {
            id,
            target: Target::Words {
                text: text.to_owned(),
                done: done.map(day),
            },
            by: by.map(day),
            kept: Kept::default(),
        };
        id = GoalId::next(id);
        project.apply(Edit::Goal(ListEdit::append(item))).unwrap();
    };
    goal(
        &mut project,
        "A card for everybody.",
        Some("2026-05-03"),
        None,
    );
    goal(
        &mut project,
        "Answer within a day",
        None,
        Some("2026-12-31"),
    );
    let said = all_texts(&printed(&project));
    assert!(
        said.contains("A card for everybody. Reached on 3 May 2026."),
        "{said}"
    );
    assert!(said.contains("Answer within a day by 31 Dec 2026. Not reached yet."));
}

#[test]
fn only_comments_whose_authors_agreed_and_that_were_chosen_are_printed() {
    let project = quoted(Audience::Customers);
    let said = all_texts(&printed(&project));
    assert!(said.contains("Agreed and chosen"));
    assert!(!said.contains("Agreed only") && !said.contains("Never asked"));
    assert!(!said.contains("Anna Kovács"));
    let report = Report {
        with_names: true,
        ..project.report().clone()
    };
    let mut named = project;
    named.apply(Edit::Report(Box::new(report))).unwrap();
    assert!(all_texts(&printed(&named)).contains("Anna Kovács"));
}

#[test]
fn employees_are_quoted_only_after_somebody_looked_and_never_by_name() {
    let mut project = quoted(Audience::Employees);
    assert!(!all_texts(&printed(&project)).contains("Agreed and chosen"));
    let report = Report {
        with_names: true,
        comments_looked_at: true,
        ..project.report().clone()
    };
    project.apply(Edit::Report(Box::new(report))).unwrap();
    let said = all_texts(&printed(&project));
    assert!(
        said.contains("Agreed and chosen") && !said.contains("Anna Kovács"),
        "{said}"
    );
    let few = few_employees();
    let said = all_texts(&printed(&few));
    assert!(
        !said.contains("Agreed and chosen") && !said.contains("Promoters"),
        "{said}"
    );
}

#[test]
fn sections_stand_in_the_order_chosen_and_those_left_out_are_not_printed() {
    let mut project = shop();
    let chosen = |section, shown| Chosen {
        section,
        shown,
        kept: Kept::default(),
    };
    let report = Report {
        sections: vec![
            chosen(Section::Method, true),
            chosen(Section::Score, true),
            chosen(Section::Chart("trend".to_owned()), false),
        ],
        ..Report::default()
    };
    project.apply(Edit::Report(Box::new(report))).unwrap();
    let content = content(&project);
    let page = html(
        &content,
        Paper::A4,
        &Texts::load(Language::English).unwrap(),
    );
    let (method, score) = (page.find("How this was reckoned"), page.find("<h2>Score"));
    assert!(method.unwrap() < score.unwrap());
    assert!(!page.contains("<h2>Trend"));
}

#[test]
fn reasons_are_printed_where_an_answer_gives_some() {
    let has_reasons = |project: &Project| {
        let content = content(project);
        let mut blocks = content.blocks.iter();
        blocks.any(|block| matches!(block, Block::Heading(name) if name == "Reasons"))
    };
    let mut project = small();
    assert!(!has_reasons(&project));
    let mut answer = project.responses().get(0).unwrap().to_response();
    let reason = project.reasons().iter().next().unwrap().id;
    answer.set_reasons(vec![reason]);
    let edit = Edit::ReplaceResponses(vec![answer]);
    project.apply(edit).unwrap();
    assert!(has_reasons(&project));
}

#[test]
fn the_filter_is_obeyed_and_said() {
    let project = shop();
    let asked_of = Filter::default();
    let texts = Texts::load(Language::English).unwrap();
    let asked = Asked {
        project: &project,
        filter: &asked_of,
        today: TODAY.parse().unwrap(),
        texts: &texts,
    };
    let field = project.fields().as_slice()[0].id;
    let values = values_of(&asked, Dimension::Field(field));
    assert!(values.len() > 1, "{values:?}");
    for (condition, name) in values {
        let filter = Filter {
            period: None,
            conditions: vec![condition],
        };
        let part = content_of(&project, &filter, Language::English);
        assert!(part.subtitle[1].contains(&name), "{:?}", part.subtitle);
        assert_ne!(part.subtitle[0], content(&project).subtitle[0]);
    }
    let nobody = Filter {
        period: None,
        conditions: vec![Condition {
            dimension: Dimension::Field(field),
            keys: vec![Key::Missing],
        }],
    };
    let none = content_of(&project, &nobody, Language::English);
    assert!(
        none.subtitle[0].starts_with("0 answers"),
        "{:?}",
        none.subtitle
    );
}

#[test]
fn the_page_of_html_stands_alone_and_says_its_charts_in_words() {
    for (what, project) in awkward() {
        let texts = Texts::load(project.survey().language).unwrap();
        let page = html(&content(&project), Paper::A4, &texts);
        let options = roxmltree::ParsingOptions {
            allow_dtd: true,
            ..roxmltree::ParsingOptions::default()
        };
        let document = roxmltree::Document::parse_with_options(&page, options);
        let document = document.unwrap_or_else(|error| panic!("{what}: {error}"));
        let root = document.root_element();
        assert_eq!(
            root.attribute("lang"),
            Some(project.survey().language.tag())
        );
        let mut ids = BTreeSet::new();
        for node in document.descendants().filter(roxmltree::Node::is_element) {
            let name = node.tag_name().name();
            assert!(
                !matches!(name, "script" | "link" | "iframe" | "object"),
                "{what}: {name}"
            );
            for attribute in node.attributes() {
                let value = attribute.value();
                assert!(!attribute.name().starts_with("on"), "{what}: {attribute:?}");
                let may_be_address = matches!(attribute.name(), "src" | "href");
                assert!(
                    !may_be_address || value.starts_with("data:image/"),
                    "{what}: {value}"
                );
                if attribute.name() == "id" {
                    assert!(ids.insert(value.to_owned()), "{what}: {value} stands twice");
                }
            }
            if name == "svg" {
                let child = |name| {
                    node.children()
                        .find(|each| each.has_tag_name(("http://www.w3.org/2000/svg", name)))
                };
                for told in ["title", "desc"] {
                    let text = child(told).and_then(|each| each.text());
                    assert!(
                        text.is_some_and(|text| !text.trim().is_empty()),
                        "{what}: {told}"
                    );
                }
            }
        }
        assert!(page.contains("break-inside: avoid"));
        let mut drawn = document
            .descendants()
            .filter(|node| node.has_tag_name(("http://www.w3.org/2000/svg", "text")));
        let fits = drawn.all(|text| text.attribute("textLength").is_some());
        assert!(fits, "{what}: a text is as wide as its font has it");
    }
}
