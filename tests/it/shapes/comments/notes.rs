//! Comments under headers that hardly call them so.

use goodword::exchange::import::{ColumnUse, NoScore, ScoreGuess, propose};

use crate::shapes::table;

#[test]
fn short_notes_are_comments_where_no_other_column_is() {
    let rows = [
        "nice staff",
        "slow, cold food",
        "bit loud",
        "parking",
        "best cake in town",
        "dirty toilet",
    ];
    let rows = rows.map(|said| format!("9\t{said}\n")).concat();
    for header in [
        "Notes",
        "What they said",
        "Message",
        "Észrevétel",
        "Visszajelzés",
        "Viesti",
        "Notatki",
        "Nachricht",
        "Observations",
        "Notas",
        "Obs.",
        "Примечание",
        "说明",
        "评语",
        "客户评价",
    ] {
        let found = table(&format!("NPS\t{header}\n{rows}"));
        assert_eq!(propose(&found).uses()[1], ColumnUse::Comment, "{header}");
    }
    let found = table(
        "NPS\tWhat we did well\tNotes\n9\tThe soup was hot and the bread was warm\tcall back\n",
    );
    assert_eq!(propose(&found).uses()[1], ColumnUse::Comment);
    // Of figures that somebody worked out they may be, too.
    let monthly =
        table("Month\tNPS\tNotes\n2025-01\t9\tnew shop\n2025-02\t8\tsnow\n2025-03\t9\tnew till\n");
    assert_eq!(
        propose(&monthly).score,
        ScoreGuess::None(NoScore::ReadyMade(1))
    );
}

#[test]
fn sentences_are_shorter_in_chinese() {
    let rows = "9\t服务很好，员工友善\n3\t等了四十分钟才上菜\n7\t性价比高，值得再来\n8\t环境不错，就是停车难\n\
        10\t菜品新鲜，孩子喜欢\n6\t价格涨了不少啊\n";
    let found = table(&format!("评分\t其他\n{rows}"));
    assert_eq!(propose(&found).uses()[1], ColumnUse::Comment);
}
