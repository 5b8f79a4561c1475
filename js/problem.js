// Errors that arrive from a service: problems (RFC 9457), and the wire form that is in them.

import { decimal } from './codegloss.js';

/** From here on, an integer that JSON has as a number may have lost digits. */
const EXACT = 2 ** 53;

/**
 * The error that an object from JSON is, in the words of a catalog.
 *
 * @param {import('./codegloss.js').Catalog} catalog
 * @param {any} problem
 */
export function fromProblem(catalog, problem) {
  const { domain, code } = problem ?? {};
  const isCode = typeof code === 'string' || Number.isSafeInteger(code);
  return typeof domain === 'string' && isCode ? new RemoteError(catalog, problem) : undefined;
}

/** An error that another program reported. */
class RemoteError {
  #catalog;
  /** @type {Map<string, string | number>} */
  #arguments;
  #isUserFacing;
  #message;
  #isText;

  /**
   * @param {import('./codegloss.js').Catalog} catalog
   * @param {any} problem
   */
  constructor(catalog, problem) {
    this.#catalog = catalog;
    this.domain = problem.domain;
    this.code = String(problem.code);
    this.#arguments = new Map(Object.entries(problem.arguments ?? {}));
    this.#isUserFacing = problem.user_facing !== false;
    this.#isText = problem.code_type === 'string';
    const { locale, message } = problem.localized_message ?? {};
    this.#message = typeof locale === 'string' && typeof message === 'string' ? { text: message, locale, isSenders: true } : undefined;
    Object.freeze(this);
  }

  /** @param {any} language */
  describe(language) {
    const { domain, code } = this;
    // Digits are an integer, unless only a text is spelled like that, or the sender says that it is one.
    const number = !this.#isText && /^(?:0|-?[1-9]\d{0,18})$/.test(code) ? this.#catalog.describe(domain, BigInt(code), language) : undefined;
    return number ?? this.#catalog.describe(domain, code, language);
  }

  /**
   * @param {any} field
   * @param {any} language
   * @param {any} [options]
   */
  text(field, language, options) {
    const description = this.describe(language);
    return description && this.#filled(description, description.get(field), options);
  }

  /**
   * @param {any} language
   * @param {any} [options]
   */
  message(language, options) {
    return (
      this.text('message', language, options) ??
      this.#message ?? {
        text: this.describe(language) ? String(this) : this.#catalog.unknownError(String(this), language),
        locale: undefined,
        isSenders: false,
      }
    );
  }

  /**
   * @param {any} language
   * @param {any} [options]
   */
  userMessageOrGeneric(language, options) {
    const description = this.describe(language);
    if (!this.#isUserFacing || description?.isUserFacing === false) return undefined;
    const own = description?.userMessage;
    const text = description && own ? this.#filled(description, own, options) : undefined;
    // A code that the catalog has, without a text for users, has the generic one in the reader's language.
    const sender = description && !own ? undefined : this.#message;
    const generic = this.#catalog.genericUserMessage(language);
    return text ?? sender ?? (generic ? { text: generic.format(), locale: generic.locale, isSenders: false } : this.#message);
  }

  toString() {
    return `${this.domain}/${this.code}`;
  }

  /**
   * A text with the arguments that it needs, if all of them arrived.
   *
   * @param {any} description
   * @param {any} text
   * @param {any} options
   */
  #filled(description, text, options) {
    /** @type {[string, any][]} */
    const values = [];
    for (const [name, isText] of description.declared) {
      const sent = this.#arguments.get(name);
      const isExact = typeof sent === 'number' && Math.abs(sent) < EXACT;
      const value = typeof sent !== 'string' ? (isExact && !isText ? sent : undefined) : isText ? sent : decimal(sent);
      if (value !== undefined) values.push([name, value]);
    }
    let isWhole = true;
    const onProblem = () => (isWhole = false);
    const said = text?.format(Object.fromEntries(values), { isolate: options?.isolate, onProblem });
    return text && isWhole ? { text: said, locale: text.locale, isSenders: false } : undefined;
  }
}
