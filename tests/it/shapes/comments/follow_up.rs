//! The question after the score, as people ask it, and what else a column of words may be.

use goodword::exchange::import::{ColumnUse, Table, propose};

use crate::shapes::{empty, imported, said, table};

fn comments_of(table: &Table) -> Vec<&str> {
    let mapping = propose(table);
    let columns = mapping.columns_of(ColumnUse::Comment);
    columns
        .map(|column| table.headers()[column].as_str())
        .collect()
}

#[test]
fn the_reason_is_asked_for_in_every_language() {
    for header in [
        "What is the main reason for your score?",
        "Qual o principal motivo da sua nota?",
        "Qual a razão da sua nota?",
        "¿Cuál es el motivo principal de su puntuación?",
        "¿Cuál es la razón de su nota?",
        "Quelle est la raison principale de votre note ?",
        "Le motif de votre note",
        "Jaki jest główny powód Twojej oceny?",
        "Mi az értékelésének fő oka?",
        "Mikä on tärkein syy antamaasi arvosanaan?",
        "Was ist der Hauptgrund für Ihre Bewertung?",
        "Nennen Sie Gründe",
        "给出此评分的主要原因是什么？",
        "В чём причина вашей оценки?",
    ] {
        let table = table(&format!("NPS\t{header}\tShop\n9\tso\tA\n3\tno\tB\n"));
        assert_eq!(comments_of(&table), [header]);
    }
}

/// Delivery is "livraison", and "comment" asks how in French.
#[test]
fn words_that_look_like_it_ask_for_something_else() {
    for header in [
        "Qualité de la livraison",
        "Comment nous avez-vous connus ?",
        "Wie sind Sie zu uns gekommen?",
        "Reasonable prices",
        "Reason for your visit",
        "Motivo de la visita",
        "Látogatás oka",
        "Comment date",
        "Feedback submission name",
        "Comment type",
    ] {
        let table = table(&format!("NPS\t{header}\tShop\n9\tso\tA\n3\tno\tB\n"));
        assert_eq!(comments_of(&table), [""; 0], "{header}");
    }
}

#[test]
fn what_services_call_the_comment_goes_before_longer_texts() {
    for (headers, comment) in [
        ("id\tupdated_at\ttext", "text"),
        (
            "Record ID\tFeedback submission name\tFollow up response text",
            "Follow up response text",
        ),
        ("Visitor ID\tChannel\tNPS Response", "NPS Response"),
        ("id\tunit\tq_ltr_cmt", "q_ltr_cmt"),
    ] {
        let rows = (1..=12).fold(String::new(), |rows, row| {
            format!(
                "{rows}{row}\t2026-04-{row:02} 10:01:00 -0700\tkind {row}\t{}\n",
                row % 11
            )
        });
        let table = table(&format!("{headers}\tNPS Rating\n{rows}"));
        assert_eq!(comments_of(&table), [comment]);
    }
}

#[test]
fn reasons_to_choose_from_stay_reasons_beside_a_comment() {
    for (reasons, comment, mark) in [
        ("Indok", "Megjegyzés", ", "),
        ("原因", "意见", "、"),
        ("Grund", "Bemerkungen", ", "),
        ("Motivo", "Comentarios", ", "),
    ] {
        let rows = (0..12).fold(String::new(), |rows, row| {
            let chosen = [
                format!("price{mark}staff"),
                "staff".to_owned(),
                "price".to_owned(),
            ];
            format!("{rows}{}\t{}\twords {row}\n", row % 11, chosen[row % 3])
        });
        let table = table(&format!("NPS\t{reasons}\t{comment}\n{rows}"));
        let uses = [ColumnUse::Score, ColumnUse::Reasons, ColumnUse::Comment];
        assert_eq!(propose(&table).uses(), uses, "{reasons}");
        let project = imported(empty(), &table, &propose(&table));
        let names = project.reasons().iter().map(|each| each.name.as_str());
        assert_eq!(names.collect::<Vec<_>>(), ["price", "staff"], "{reasons}");
    }
}

#[test]
fn numbered_reasons_to_choose_from_are_no_comment() {
    let rows = "9\tPrice\tStaff\n3\tSpeed\tPrice\n8\tStaff\tSpeed\n".repeat(5);
    let found = table(&format!("NPS\tReason 1\tReason 2\n{rows}"));
    let uses = [ColumnUse::Score, ColumnUse::Choice, ColumnUse::Choice];
    assert_eq!(propose(&found).uses(), uses);
    let found = table("NPS\tComments by guests\n9\tso\n3\tno\n");
    assert_eq!(comments_of(&found), ["Comments by guests"]);
    let found = table("NPS\tComment by\n9\tAnn\n3\tBen\n");
    assert_eq!(comments_of(&found), [""; 0]);
}

#[test]
fn a_question_for_each_group_is_the_comment_of_that_group() {
    let text = "Date,How likely are you to recommend us?,What did you like? (promoters),What went wrong? (detractors),What can we improve? (passives)\n\
        2026-03-01,9,liked 0,,\n2026-03-02,10,liked 1,,\n2026-03-03,3,,wrong 2,\n2026-03-04,8,,,better 3\n\
        2026-03-05,7,,,better 4\n2026-03-06,0,,wrong 5,\n";
    let found = table(text);
    let project = imported(empty(), &found, &propose(&found));
    assert_eq!(
        said(&project),
        [
            "9 2026-03-01 liked 0",
            "10 2026-03-02 liked 1",
            "3 2026-03-03 wrong 2",
            "8 2026-03-04 better 3",
            "7 2026-03-05 better 4",
            "0 2026-03-06 wrong 5"
        ]
    );
    // As titles they have no question mark.
    let untitled = table(
        &text
            .replace(['?', '(', ')'], "")
            .replace(" promoters", "")
            .replace(" detractors", "")
            .replace(" passives", ""),
    );
    assert_eq!(
        said(&imported(empty(), &untitled, &propose(&untitled))),
        said(&project)
    );
    // What all were asked is no part of it.
    let text = "NPS,What did you buy?,What went wrong?,What did you like?\n9,bread,,all\n10,milk,,much\n3,bread,wait,\n0,tea,cold,\n8,bun,,\n";
    assert_eq!(
        comments_of(&table(text)),
        ["What went wrong?", "What did you like?"]
    );
}

#[test]
fn what_wenjuanxing_writes_is_read_as_it_is_meant() {
    let text = "序号\t1、您向朋友推荐我们的可能性有多大？\t2、请说明原因\t3、您从哪些渠道了解到我们？(多选题)\n\
        1\t9\t很好\t朋友┋广告\n2\t3\t(空)\t朋友\n3\t8\t(空)\t(跳过)\n";
    let found = table(text);
    let mapping = propose(&found);
    assert_eq!(
        mapping.uses()[2..],
        [ColumnUse::Comment, ColumnUse::Several]
    );
    let project = imported(empty(), &found, &mapping);
    assert_eq!(said(&project), ["9 - 很好", "3 - ", "8 - "]);
    let channels = super::chosen(&project, "3、您从哪些渠道了解到我们？(多选题)");
    assert_eq!(channels, ["朋友; 广告", "朋友", ""]);
}
