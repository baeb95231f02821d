//! What charts say: titles, subtitles, notes and tables bear what the numbers do.

use goodword::figure::chart::{Cell, Marker, Shape};
use goodword::figure::{ChartKind, Figure, Frame, Options, Theme};
use goodword::i18n::Texts;
use goodword::model::Language;

use super::{SCREEN, aimed, document, everything, figure, plain, sample, scene};

#[test]
fn titles_claim_what_the_numbers_bear() {
    let cases = [
        (
            ChartKind::Trend,
            sample::year(),
            "Steady at 42: no month differs beyond chance",
        ),
        (
            ChartKind::Trend,
            sample::few(),
            "33 overall: too few answers to tell months apart",
        ),
        (
            ChartKind::Trend,
            sample::changed(),
            "Up 20 to 55 (Q3 2026): more than chance",
        ),
        (ChartKind::Trend, sample::none(), "No answers yet"),
        (ChartKind::Trend, sample::one(), "1 answer: too few to say"),
        (ChartKind::Score, sample::year(), "42, between 34 and 50"),
        (
            ChartKind::Score,
            sample::few(),
            "An early sign: 33, between −11 and 77",
        ),
        (ChartKind::Segments, sample::few(), "No segments to compare"),
        (
            ChartKind::Answers,
            sample::year(),
            "60% gave 9 or 10, 18% gave 0 to 6",
        ),
        (
            ChartKind::Importance,
            sample::year(),
            "Improve first: Price, Waiting time",
        ),
        (
            ChartKind::Importance,
            sample::few(),
            "No rated questions to show",
        ),
        (
            ChartKind::Segments,
            sample::year(),
            "Market square: better than the rest; Harbour: worse",
        ),
    ];
    for (kind, analysis, expected) in cases {
        assert_eq!(plain(kind, &analysis).title, expected);
    }
}

#[test]
fn subtitles_say_what_is_counted_and_when() {
    let english = plain(ChartKind::Trend, &sample::year());
    assert_eq!(
        english.subtitle,
        "Net Promoter Score by month with its likely range; 412 answers, January to November 2026"
    );
    let own = Options {
        title: Some("Ours".to_owned()),
        ..Options::default()
    };
    let titled = figure(ChartKind::Trend, &sample::year(), Language::English, &own);
    assert_eq!(
        (titled.title.as_str(), titled.subtitle),
        ("Ours", english.subtitle)
    );
}

/// All texts of a figure that are not numbers behind it.
fn all_said(figure: &Figure) -> Vec<String> {
    let mut said = vec![
        figure.title.clone(),
        figure.subtitle.clone(),
        figure.description.clone(),
    ];
    said.extend(figure.notes.iter().cloned());
    for panel in &figure.panels {
        said.extend(panel.heading.iter().cloned());
        said.extend(panel.legend.iter().map(|entry| entry.text.clone()));
        for column in &panel.columns {
            said.push(column.heading.clone());
            said.extend(column.cells.iter().map(|cell| cell.text.clone()));
        }
        for mark in &panel.marks {
            said.extend(mark.hover.iter().cloned());
            if let Shape::Text(label) = &mark.shape {
                said.push(label.text.clone());
            }
        }
        for axis in [&panel.x, &panel.y] {
            let ticks = axis.tick_choices.iter().flatten();
            said.extend(ticks.map(|tick| tick.text.clone()));
        }
    }
    said
}

#[test]
fn of_no_answers_there_are_no_shares() {
    for language in Language::ALL {
        for kind in ChartKind::ALL {
            let figure = figure(kind, &sample::none(), language, &aimed());
            let said = all_said(&figure);
            let share = said.iter().find(|text| text.contains('%'));
            assert_eq!(share, None, "{kind} {language:?}");
            let shares = figure.table.rows.iter().flatten();
            let mut numbers = shares.filter(|cell| matches!(cell, Cell::Number(_)));
            assert_eq!(numbers.next(), None, "{kind}");
        }
    }
}

#[test]
fn one_in_a_thousand_is_not_shown_as_nothing() {
    let (_, million) = sample::awkward()
        .into_iter()
        .find(|(name, _)| *name == "million")
        .unwrap();
    assert_eq!(
        plain(ChartKind::Groups, &million).title,
        "99% promoters, 1% passives, <1% detractors"
    );
    let answers = all_said(&plain(ChartKind::Answers, &million));
    assert!(answers.iter().any(|text| text == "<1%"));
    assert!(answers.iter().any(|text| text == "0%"));
}

/// The beginnings of the groups' names, as they stand in any sentence.
fn group_stems(texts: &Texts) -> [String; 3] {
    let names = [
        goodword::text!(texts, "promoters"),
        goodword::text!(texts, "passives"),
        goodword::text!(texts, "detractors"),
    ];
    names.map(|name| name.to_lowercase().chars().take(4).collect())
}

#[test]
fn the_groups_have_one_name_in_all_charts_and_none_is_cut() {
    let year = sample::year();
    for language in Language::ALL {
        let texts = Texts::load(language).unwrap();
        let stems = group_stems(&texts);
        let of_group = |kind: ChartKind| match kind {
            ChartKind::Words => vec![&stems[0], &stems[2]],
            _ => stems.iter().collect(),
        };
        for kind in [
            ChartKind::Score,
            ChartKind::Answers,
            ChartKind::Groups,
            ChartKind::GroupsOverTime,
            ChartKind::ReasonsByGroup,
            ChartKind::Movement,
            ChartKind::Words,
        ] {
            let figure = figure(kind, &year, language, &Options::default());
            for (width, height) in [(480.0, 320.0), (900.0, 560.0)] {
                let scene = scene(&figure, Frame::new(width, height));
                for stem in of_group(kind) {
                    let shown = scene.texts().any(|text| {
                        text.full.is_none() && text.text.to_lowercase().contains(stem.as_str())
                    });
                    assert!(shown, "{kind} {language:?}: {stem} at {width}");
                }
            }
        }
        let said = |kind| {
            let figure = figure(kind, &year, language, &Options::default());
            format!("{} {}", figure.title, figure.subtitle).to_lowercase()
        };
        for stem in &stems {
            assert!(
                said(ChartKind::Groups).contains(stem),
                "{language:?} {stem}"
            );
            assert!(
                said(ChartKind::GroupsOverTime).contains(stem),
                "{language:?} {stem}"
            );
        }
        for stem in of_group(ChartKind::Words) {
            for kind in [ChartKind::Words, ChartKind::ReasonsByGroup] {
                assert!(said(kind).contains(stem), "{kind} {language:?} {stem}");
            }
        }
    }
}

#[test]
fn a_year_says_what_it_is() {
    let day = |day: &str| day.parse().unwrap();
    let mut analysis = sample::year();
    let mut whole = analysis.trend[0].clone();
    whole.first_day = day("2026-01-01");
    whole.last_day = day("2026-12-31");
    analysis.trend = vec![whole];
    let english = plain(ChartKind::Groups, &analysis).subtitle;
    assert_eq!(
        english,
        "Promoters, passives and detractors; 412 answers of 2026"
    );
}

#[test]
fn pointing_at_a_dot_tells_its_numbers() {
    let figure = plain(ChartKind::Trend, &sample::year());
    let hovers: Vec<_> = figure.panels[0]
        .marks
        .iter()
        .map(|mark| &mark.hover)
        .collect();
    let october = hovers.into_iter().find(|hover| {
        hover
            .first()
            .is_some_and(|line| line.starts_with("October"))
    });
    assert_eq!(
        october.unwrap(),
        &["October 2026: 42", "between 18 and 65", "48 answers"]
    );
}

#[test]
fn a_period_outside_the_control_limits_is_told_by_form_words_and_table() {
    let figure = figure(
        ChartKind::Trend,
        &sample::fallen(),
        Language::English,
        &everything(),
    );
    let marked = figure.panels[0].marks.iter().filter(|mark| {
        matches!(
            mark.shape,
            Shape::Point {
                marker: Marker::Diamond,
                ..
            }
        )
    });
    let hovers: Vec<_> = marked.map(|mark| mark.hover.clone()).collect();
    assert_eq!(hovers.len(), 1);
    assert_eq!(hovers[0].first().unwrap(), "September 2026: −42");
    assert_eq!(hovers[0].last().unwrap(), "outside the control limits");
    assert!(
        figure.description.contains("Outside the control limits"),
        "{}",
        figure.description
    );
    let header = &figure.table.header;
    let column = header.iter().position(|name| name == "Against the limits");
    let rows = figure.table.rows.iter();
    let outside = rows.filter(|row| row[column.unwrap()] != Cell::Empty);
    assert_eq!(outside.count(), 1);
}

#[test]
fn what_is_too_little_for_limits_or_a_rolling_score_is_said() {
    let analysis = sample::with_lines(sample::few());
    let figure = figure(
        ChartKind::Trend,
        &analysis,
        Language::English,
        &everything(),
    );
    assert_eq!(
        figure.notes[1..],
        [
            "No rolling score yet: there are fewer than 100 answers with a date",
            "No control limits: they need at least 8 periods with answers (now 2)",
        ]
    );
}

#[test]
fn the_table_is_as_wide_as_its_header() {
    for (name, analysis) in sample::awkward() {
        for kind in ChartKind::ALL {
            let table = plain(kind, &analysis).table;
            for row in &table.rows {
                assert_eq!(row.len(), table.header.len(), "{name} {kind}");
            }
        }
    }
}

#[test]
fn without_the_range_nothing_speaks_of_it() {
    let options = Options {
        show_range: false,
        ..Options::default()
    };
    for kind in ChartKind::ALL {
        let figure = figure(kind, &sample::year(), Language::English, &options);
        let text = document(&figure, Theme::Light);
        assert!(
            !text.contains("between") && !text.contains("range"),
            "{kind}"
        );
    }
}

#[test]
fn without_segments_no_chart_of_them_says_that_there_are_no_answers() {
    for kind in [
        ChartKind::Segments,
        ChartKind::HeatMap,
        ChartKind::Multiples,
    ] {
        let scene = scene(&plain(kind, &sample::few()), SCREEN);
        let said: Vec<&str> = scene.texts().map(|text| text.text.as_str()).collect();
        assert!(said.contains(&"No segments to compare"), "{kind}: {said:?}");
        assert!(!said.contains(&"no answers"), "{kind}: {said:?}");
    }
}
