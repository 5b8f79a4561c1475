declare const brand: unique symbol;

/** Why packs were refused. The words are those of every reader of packs. */
export type Reason =
  | 'Magic'
  | 'Version'
  | 'Length'
  | 'Checksum'
  | 'Utf8'
  | 'Header'
  | 'Slots'
  | 'Offset'
  | 'Program'
  | 'Plural'
  | 'Mismatch';

export class OpenError extends Error {
  private constructor();
  /** The word; `message` says it in a sentence. */
  readonly reason: Reason;
}

/** A number is an integer code, a string a text code: `'104'` is not `104`. */
export type Code = number | bigint | string;

export type Field = 'message' | 'reason' | 'recovery' | 'userMessage' | 'note';

/** An exact decimal number that keeps the zeros it was given. */
export interface Decimal {
  toString(): string;
  readonly [brand]: 'Decimal';
}

/**
 * An exact number from a text such as `-1.50`: digits, with a `-` before them and a point and more digits after them if need be.
 * Undefined if the text is something else, or has more digits than 64 bits hold.
 */
export function decimal(text: string): Decimal | undefined;

/** A number is shown by its shortest decimal text, so 0.1 is 0.1. */
export type Value = string | number | bigint | Decimal | undefined;

/** What was wrong when a text was written. The text is written all the same. */
export type Problem =
  /** The text names this argument and has no value for it. */
  | { readonly kind: 'MissingArgument'; readonly argument: string }
  /** The argument's value is no text, or a number that is not finite or has more than 64 bits. */
  | { readonly kind: 'InvalidArgument'; readonly argument: string }
  /** The text would have more than 1 MiB: it ends early. */
  | { readonly kind: 'TooLong' };

export interface FormatOptions {
  /** Puts U+2068 and U+2069 around each value, so that one written from right to left does not turn round the text near it. Off by default. */
  isolate?: boolean;
  onProblem?: (problem: Problem) => void;
}

/** One field's text in one locale. */
export interface Text {
  /** The language tag of the locale that says it: the one that was asked for, or one of its chain. */
  readonly locale: string;
  /** The text with the values of its arguments. One that is missing shows as `{$name}`, and a choice takes its default. */
  format(values?: Readonly<Record<string, Value>>, options?: FormatOptions): string;
  /** The same text with its markup. Values are escaped in it, so that they stay plain text. */
  markdown(): Text;
  /** The text without values. */
  toString(): string;
}

/** What a project says about one code in one language. A field is undefined if no locale of the chain has it. */
export interface Description {
  readonly domain: string;
  /** A bigint if a number could not hold it exactly. */
  readonly code: Code;
  /** What went wrong, as a short title. */
  readonly message: Text | undefined;
  /** Why it went wrong. */
  readonly reason: Text | undefined;
  /** What a developer can do. */
  readonly recovery: Text | undefined;
  /** The code's own text for an app's end user. */
  readonly userMessage: Text | undefined;
  /**
   * What an app shows its end user: the code's own text, or the project's generic one for a failure without one. Undefined if
   * there is nothing to show, since the code is not for users.
   */
  readonly userMessageOrGeneric: Text | undefined;
  /** Whether the code is a failure that an app's end user may be told about. */
  readonly isUserFacing: boolean;
  /** An erratum or warning for developers. */
  readonly note: Text | undefined;
  /** The arguments that the code declares, by name: true for a text, false for a number. */
  readonly declared: ReadonlyMap<string, boolean>;
  get(field: Field): Text | undefined;
}

/** A locale of a catalog, negotiated once and used for any number of descriptions. */
export interface Language {
  /** The locale's language tag. */
  readonly locale: string;
  toString(): string;
  readonly [brand]: 'Language';
}

/** One locale's messages. */
export interface Pack {
  /** The locale's language tag. */
  readonly locale: string;
  readonly [brand]: 'Pack';
}

/** The table that leads from language tags to a project's locales. */
export interface Languages {
  readonly [brand]: 'Languages';
}

/**
 * Opens a pack and checks it from end to end: what opens can be read without a failure. The bytes are copied.
 *
 * @throws {OpenError}
 * @throws {TypeError} If `bytes` is not a `Uint8Array`.
 */
export function openPack(bytes: Uint8Array): Pack;

/**
 * Opens a languages table.
 *
 * @throws {OpenError}
 * @throws {TypeError} If `bytes` is not a `Uint8Array`.
 */
export function openLanguages(bytes: Uint8Array): Languages;

export interface LoadOptions {
  /** What takes the place of the global `fetch`, such as one that sends credentials. */
  fetch?: (url: string) => Promise<{ ok: boolean; status: number; arrayBuffer(): Promise<ArrayBuffer> }>;
}

/**
 * Loads what one reader needs from a folder that `codegloss pack` has written: `languages.pack`, then the pack of the reader's
 * locale, and those of its fallback chain if it lacks texts.
 *
 * @param base The address of the folder.
 * @param languages The reader's language tags, the dearest first: `navigator.languages`.
 * @throws {OpenError} If a file is refused.
 * @throws {Error} If a file cannot be loaded: the message has its address and the HTTP status.
 */
export function loadCatalog(base: { toString(): string }, languages: string | readonly string[], options?: LoadOptions): Promise<Catalog>;

/** A text of an update that was not taken, because the program does not give its code such an argument. */
export interface RefusedText {
  readonly locale: string;
  readonly domain: string;
  readonly code: Code;
  readonly field: Field;
  /** The argument that the program does not give as the text needs it. */
  readonly argument: string;
  /** Whether the code that the program has does not declare it, or declares it as a text and not a number, or the other way round. */
  readonly because: 'Undeclared' | 'OtherKind';
}

/** A project's locales, or some of them, and the languages that they serve. */
export class Catalog {
  /**
   * All packs of one run or some of them, in any order. With each, there must be the pack of the last locale of its fallback chain.
   * A reader whose locale is not there gets the first one of its chain that is.
   *
   * @throws {OpenError} `Mismatch` if the packs are not of one run, or a locale is not in the table, is there twice, or lacks the end of its chain.
   */
  constructor(packs: readonly Pack[], languages: Languages);

  /**
   * A catalog with newer texts: `files` are newer packs of the project in any order, and its newer languages table if there are locales that
   * this catalog does not have. This catalog does not change.
   *
   * Codes are matched by domain and code; those that are new and new locales are added. A text that uses an argument which its code does not
   * declare here is refused, and the text that was there stays, as do the texts of codes that a newer pack does not have.
   *
   * @throws {OpenError} If a file is refused; `Mismatch` if a pack's locale is in no languages table, is there twice, or lacks the end of its chain.
   */
  updated(files: readonly Uint8Array[]): { readonly catalog: Catalog; readonly refused: readonly RefusedText[] };

  /**
   * The language that a reader of a tag gets: the best that the project has, otherwise another that such readers can read
   * (Spanish for Catalan), otherwise its default locale.
   */
  language(tag: string): Language;
  /** The language of a tag, or undefined if the project has nothing for that language: then the reader's next choice can be tried. */
  findLanguage(tag: string): Language | undefined;
  /** The language for a reader who names several, the dearest first: `navigator.languages`. */
  firstLanguage(tags: readonly string[]): Language;
  /** The language for an `Accept-Language` header. */
  acceptLanguage(header: string): Language;
  readonly defaultLanguage: Language;
  /** The language tags of its locales, in the order of its packs. */
  readonly locales: string[];

  /**
   * What the project says about a code of a domain, or undefined if it does not know the code. Here and below, `language` may be a tag
   * too, which is looked up as {@link language} does.
   */
  describe(domain: string, code: Code, language: Language | string): Description | undefined;
  /** The same for the default domain. */
  describeDefault(code: Code, language: Language | string): Description | undefined;
  /**
   * What the project says about a code that arrived as text, as in an address or a header: `chat/104`, or the code alone for one of the
   * default domain. Digits are an integer, unless only a text code is spelled like that.
   */
  find(text: string, language: Language | string): Description | undefined;
  /** All codes that the project knows, in its order. */
  descriptions(language: Language | string): IterableIterator<Description>;
  /** A text for a code that the project does not know, such as "unknown error (104)". It says nothing true of a known code. */
  unknownError(code: Code, language: Language | string): string;
  /** The text that an end user may see whatever went wrong, for failures that no code describes. */
  genericUserMessage(language: Language | string): Text | undefined;
}
