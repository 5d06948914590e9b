## The native menu, and the dialogs that the system shows for Outset.

menu-file = File
menu-new = New workspace…
menu-open = Open…
menu-open-recent = Open recent
menu-nothing-recent = Nothing opened yet
menu-backups = Backups…
menu-settings = Settings…
menu-close = Close workspace
menu-quit = Quit Outset

menu-edit = Edit
menu-undo = Undo
menu-redo = Redo
menu-cut = Cut
menu-copy = Copy
menu-paste = Paste
menu-select-all = Select all

menu-view = View
menu-palette = Find a project or an action…
menu-go-portfolio = Portfolio
menu-go-people = People
menu-go-workspace = Workspace
menu-theme = Appearance
menu-theme-system = As the system
menu-theme-light = Light
menu-theme-dark = Dark
menu-language = Language
menu-language-en = English
menu-language-de = Deutsch
menu-text-size = Text size
menu-text-larger = Larger
menu-text-smaller = Smaller
menu-text-normal = Normal
menu-present = Present

menu-help = Help
menu-keyboard = Keyboard shortcuts
menu-about = About Outset

menu-ask-folder = Where should the workspace go?
menu-ask-workspace = Open a workspace
menu-ask-missing = Where is { $name } now?
menu-kind-workspace = Outset workspace

menu-crash = Outset met an error that it did not expect. Your workspace is saved up to the last change. What was reported: { $message }
menu-no-start = Outset could not start: { $message }

## Only on a Mac.

menu-hide = Hide Outset
menu-hide-others = Hide others
menu-show-all = Show all
menu-ask-log = A file of predictions, outcomes or measures
menu-ask-proposal = Where the proposal goes
menu-ask-template = Open a template
menu-ask-template-place = Where should the template go?
menu-kind-table = Tables of text
menu-kind-pdf = PDF documents
menu-kind-template = Outset template
menu-kind-all = All files
