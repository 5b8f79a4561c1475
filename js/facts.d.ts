import type { Code } from './codegloss.js';

export { OpenError } from './codegloss.js';

/** What a fact is: a text, a number (a bigint if a number could not hold it exactly), or yes or no. */
export type Fact = string | number | bigint | boolean;

/** What a project states about its codes beside their texts. */
export interface Facts {
  /**
   * A fact of a code by its name in the catalog: `group`, `severity`, `since`, `retryable`, `status`, `user-facing`, `replaced-by`, `symbol`
   * or, in a domain with several platforms, `symbol.ios` and so on, and the project's own facts. Undefined if the file does not have the code, or
   * the catalog does not state the fact.
   *
   * @param domain The domain, or undefined for the default one.
   */
  get(domain: string | undefined, code: Code, name: string): Fact | undefined;
  /** All facts of a code by name, or undefined if the file does not have the code. */
  of(domain: string | undefined, code: Code): ReadonlyMap<string, Fact> | undefined;
}

/**
 * Opens `facts.pack` and checks it from end to end: what opens can be read without a failure. The bytes are copied.
 *
 * @throws {OpenError}
 * @throws {TypeError} If `bytes` is not a `Uint8Array`.
 */
export function openFacts(bytes: Uint8Array): Facts;
