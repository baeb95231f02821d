//! The user's own, beside any project: language, theme, text size, recent files, the window.
