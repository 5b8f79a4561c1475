// What an app writes that is wrong: each line after `@ts-expect-error` must be refused.
import { chat, try_, typed } from './errors/codes.js';
import type { TypedCatalog } from './errors/codes.js';
import { default_, typed as hostileTyped } from './hostile/codes.js';

declare const catalog: Parameters<typeof typed>[0];
declare const errors: TypedCatalog;
declare const any: chat.Code;

const queue = errors.describe('chat', chat.UploadQueueFull, 'en')?.message;
const token = errors.describe('chat', chat.InvalidToken, 'en')?.message;
const plan = errors.describe('try', try_.PlanRequired, 'en')?.message;

// Codes and domains.
// @ts-expect-error: no such domain
errors.describe('chats', chat.InvalidToken, 'en');
// @ts-expect-error: no such code
errors.describe('chat', 105, 'en');
// @ts-expect-error: the text 104 is not the number
errors.describe('chat', '104', 'en');
// @ts-expect-error: a code of another domain
errors.describe('chat', try_.PlanRequired, 'en');
// @ts-expect-error: of another domain than the default one
errors.describeDefault(502, 'en');
// @ts-expect-error: a misspelt name
chat.InvalidTokn;
// @ts-expect-error: constants are constant
chat.InvalidToken = 105;
// @ts-expect-error: no such field
errors.describe('chat', 104, 'en')?.get('title');
// @ts-expect-error: a language is needed
errors.describe('chat', 104);
// @ts-expect-error: not exact as a number
hostileTyped(catalog).describe('default', 9223372036854775807, 'en');
// @ts-expect-error: a property of every object is no code
hostileTyped(catalog).describe('default', 'toString', 'en');

// Arguments.
// @ts-expect-error: both are missing
queue?.format();
// @ts-expect-error: one is missing
queue?.format({ count: 3 });
// @ts-expect-error: one is misspelt
queue?.format({ count: 3, nmae: 'a.png' });
// @ts-expect-error: one too many
queue?.format({ count: 3, name: 'a.png', size: 1 });
// @ts-expect-error: a text where a number belongs
queue?.format({ count: '3', name: 'a.png' });
// @ts-expect-error: a number where a text belongs
queue?.format({ count: 3, name: 3 });
// @ts-expect-error: a value that may be missing
queue?.format({ count: 3, name: undefined });
// @ts-expect-error: this text has no arguments
token?.format({ count: 3 });
// @ts-expect-error: the markdown has the same arguments
queue?.markdown().format({ name: 'a.png' });
// @ts-expect-error: so does every other field
errors.describe('chat', chat.TooSlow, 'en')?.userMessageOrGeneric?.format({ second: 1 });
// @ts-expect-error: a wrong choice
plan?.format({ plan: 'free', ref: 'a' });
// @ts-expect-error: a choice that is no literal
plan?.format({ plan: 'pro'.trim(), ref: 'a' });
// @ts-expect-error: it is not known which arguments this code has
errors.describe('chat', any, 'en')?.message?.format({ count: 3, name: 'a.png' });
// @ts-expect-error: the number has other arguments than the text
hostileTyped(catalog).describe('default', default_.Code104, 'en')?.message?.format({ where: 'here' });
// @ts-expect-error: what every object has is no argument
hostileTyped(catalog).describe('default', default_.Constructor, 'en')?.message?.format({ default: 'b', toString: '__proto__' });
