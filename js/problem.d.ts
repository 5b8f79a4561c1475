import type { Catalog, Description, Field, Language } from './codegloss.js';

/** A text about an error that another program reported. */
export interface ReceivedText {
  readonly text: string;
  /** The language tag of the locale that says it, for the attribute `lang`. Undefined where the text only names the code. */
  readonly locale: string | undefined;
  /** Whether it is the text that the sender chose for its reader. */
  readonly isSenders: boolean;
}

export interface ReceivedOptions {
  /** As in `FormatOptions`. */
  isolate?: boolean;
}

/**
 * An error that another program reported, in the words of a catalog.
 *
 * The two programs may have different versions of the catalog. What is said is true all the same: the catalog's own text if it has the
 * code and got every argument that the text shows or chooses by; otherwise the text that the sender chose for users; otherwise the name of
 * the code. For a value that a newer catalog added to an argument of the type `choice`, a text takes its default variant.
 *
 * A language is one of the catalog's, or a tag.
 */
export interface RemoteError {
  readonly domain: string;
  /** As it is displayed: `'413'` is the number or the text. */
  readonly code: string;
  /** What the catalog says about the code: undefined if it does not have it. */
  describe(language: Language | string): Description | undefined;
  /** The catalog's text of a field: undefined if it has none, or if an argument of the text did not arrive. */
  text(field: Field, language: Language | string, options?: ReceivedOptions): ReceivedText | undefined;
  /** What went wrong, as a short title; otherwise the sender's text; otherwise a text that names the code. */
  message(language: Language | string, options?: ReceivedOptions): ReceivedText;
  /**
   * What an app shows its end user: the code's own text, or the sender's, or the catalog's generic one. Undefined if there is nothing to show,
   * since the error is not for users.
   */
  userMessageOrGeneric(language: Language | string, options?: ReceivedOptions): ReceivedText | undefined;
  /** The domain and the code: `files/413`. */
  toString(): string;
}

/**
 * The error that a problem (RFC 9457) is, or an object of the wire form: what `JSON.parse` or `response.json()` made of it. Undefined if it is
 * something else, such as a problem of another service.
 */
export function fromProblem(catalog: Catalog, problem: unknown): RemoteError | undefined;
