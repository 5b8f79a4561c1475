// What an app writes that is right: the compiler accepts all of it, and `run.mjs` shows what it says.
import { chat, try_, typed, web } from './errors/codes.js';
import * as alone from './errors/codes/chat.js';
import { a, a_code, default_, typed as hostileTyped, typed_ } from './hostile/codes.js';
import type { ArgumentsOf, TypedCatalog, TypedText } from './errors/codes.js';

type Catalog = Parameters<typeof typed>[0];
type Plan = ArgumentsOf<'try', typeof try_.PlanRequired>['plan'];

/** A code of the domain is narrowed by the constants, as any literal is. */
function isOurFault(code: chat.Code): boolean {
  switch (code) {
    case chat.TooSlow:
    case chat.QuotaExceeded:
      return true;
    case chat.InvalidToken:
    case alone.UploadQueueFull:
      return false;
    default: {
      const none: never = code;
      return none;
    }
  }
}

function show<A>(text: TypedText<A> | undefined): string {
  return `${text?.locale}: ${text}`;
}

function errors(catalog: TypedCatalog): string[] {
  const queue: ArgumentsOf<'chat', 407> = { count: 3n, name: 'a.png' };
  const { seconds }: ArgumentsOf<'chat', typeof chat.TooSlow> = { seconds: 1.5 };
  const plan: Plan = 'team-plus';
  return [
    show(catalog.describe('chat', 104, 'en')?.message),
    String(catalog.describe(chat.domain, chat.UploadQueueFull, 'zh-CN')?.message?.format(queue, { isolate: false })),
    String(catalog.describeDefault(chat.TooSlow, 'en')?.message?.markdown().format({ seconds })),
    String(catalog.describe(try_.domain, try_.PlanRequired, 'en')?.get('message')?.format({ plan, ref: 'a' })),
    String(catalog.describe(try_.domain, try_.Match, 'en')?.message?.format({ type: 1, waitTime: 2, 'wait-time': 3 })),
    String(catalog.describe(web.domain, web.Internal, catalog.language('zh'))?.message?.format({})),
    String(catalog.describe('web', 502, 'en')?.userMessageOrGeneric?.format()),
    `${isOurFault(chat.TooSlow)} ${isOurFault(chat.InvalidToken)} ${catalog.locales}`,
  ];
}

function hostile(catalog: ReturnType<typeof hostileTyped>): string[] {
  return [
    catalog.describe(default_.domain, default_.Default, 'en')?.message,
    catalog.describe('default', '__proto__', 'en')?.message,
    catalog.describe('default', default_.NCode, 'en')?.message,
    catalog.describe('default', default_.Comment, 'en')?.message,
    catalog.describe('default', -3, 'en')?.message,
    catalog.describe('default', 104, 'en')?.message,
    catalog.describe('default', default_.TextOf104, 'en')?.message?.format({ where: 'here' }),
    catalog.describe('default', default_.Code9007199254740993, 'en')?.message,
    catalog.describe('default', 9223372036854775807n, 'en')?.message,
    catalog.describe('default', default_.IntMin, 'en')?.message,
    catalog.describe('default', default_.Infinity, 'en')?.message,
    catalog.describe('default', default_.Code, 'en')?.message,
    catalog.describe('default', default_.CodeArg, 'en')?.message?.format({ 'wait-time': 1, waitTime: 2n }),
    catalog.describe(typed_.domain, typed_.Int, 'en')?.message,
    catalog.describe(a.domain, a.CodeX, 'en')?.message,
    catalog.describe(a_code.domain, a_code.X, 'en')?.message,
    catalog
      .describe('default', default_.Constructor, 'en')
      ?.message?.format({ constructor: 2, default: 'b', toString: 'it\'s "?\\' }),
  ].map(String);
}

export function texts(shipped: Catalog, other: Catalog): string[] {
  return [...errors(typed(shipped)), ...hostile(hostileTyped(other))];
}
