//! What is said of a workbook that gave no table.

use crate::exchange::import::{Excess, WorkbookError};
use crate::i18n::Texts;
use crate::text;

/// As the second part of a sentence: `the workbook opens only with a password`.
pub(super) fn workbook_error(texts: &Texts, error: &WorkbookError) -> String {
    match error {
        WorkbookError::NotAWorkbook => text!(texts, "import-error-no-workbook"),
        WorkbookError::Encrypted => text!(texts, "import-error-encrypted"),
        WorkbookError::Damaged => text!(texts, "import-error-damaged-workbook"),
        WorkbookError::NoSheet => text!(texts, "import-error-no-sheet"),
        WorkbookError::EmptySheet(sheet) => {
            text!(texts, "import-error-empty-sheet", sheet = sheet.as_str())
        }
        WorkbookError::WhichSheet(_) => text!(texts, "import-error-which-sheet"),
        WorkbookError::UnknownSheet { wanted, .. } => {
            text!(texts, "import-error-unknown-sheet", sheet = wanted.as_str())
        }
        WorkbookError::SheetOfText => text!(texts, "import-error-sheet-of-text"),
        WorkbookError::TooLarge(excess) => too_large(texts, *excess),
        WorkbookError::TooSlow => text!(texts, "import-error-too-slow"),
        WorkbookError::Died => text!(texts, "import-error-reader-died"),
        WorkbookError::NotStarted => text!(texts, "import-error-reader-not-started"),
    }
}

fn too_large(texts: &Texts, excess: Excess) -> String {
    match excess {
        Excess::Unpacked => text!(texts, "import-error-unpacked"),
        Excess::Cells => text!(texts, "import-error-cells"),
        Excess::Rows => text!(texts, "import-error-rows"),
        Excess::Columns => text!(texts, "import-error-columns"),
        Excess::Sheets => text!(texts, "import-error-sheets"),
        Excess::CellText => text!(texts, "import-error-cell-text"),
    }
}
