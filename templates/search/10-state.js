// What is known of the site.

var TEXTS = "texts/"; // Begins the names of the lists of texts.
var platforms = []; // Those that a reader chooses between.
var pages = []; // What can be found: the codes, then the sections of this language's guide pages.
var messages = {}; // By language, in the order of the codes.
var names = []; // Each name of a code: { page, kind, shown, squashed }.
var namesBySquashed = new Map();
var pagesByCode = new Map();
var phrases = new Map(); // Messages, headings and search words that may stand in a longer query, by their first two characters: { page, text, weight }.
var titles = makeIndex(); // The words of names, messages, search words and guides: their places are pages.
var texts = []; // Whole texts of codes: { page, field, text, lang, weight }. They are added when titles do not answer.
var said = makeIndex(); // The words of these texts: its places are in `texts`.
var textLists = 0; // How many languages' texts are added.
var synonyms = []; // Groups of words that mean the same.
var simplified = new Map(); // Traditional Chinese characters, as far as the lists have them or their Simplified forms.
var readings = new Map(); // The pinyin of the characters in the lists, as lists of syllables.
var sounds; // What is found by pinyin, made when it is first asked for.

var languageTags = languages.filter(function (name) { return !name.startsWith(TEXTS); });

var SYMBOL = 0, ALIAS = 1, MISPRINT = 2;
