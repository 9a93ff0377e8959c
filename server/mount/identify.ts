import type { FastifyRequest } from 'fastify';
import type { Id } from '../../kernel/id.ts';
import type { Caller } from '../../platform/database/caller.ts';
import type { ShownToken } from './session-cookie.ts';

/** A token as a request shows it. */
export interface Shown {
  kind: ShownToken['kind'];
  providerCode: string;
  hash: string;
}

/** A provider as the door knows it. */
export interface Provider {
  id: Id;
  code: string;
  locale: 'zh-CN' | 'en';
  isSuspended: boolean;
}

/** Finds out whose request it is; every look-up happens inside the wall of the provider that the token names. */
export interface Identify {
  /** The provider with this code; without a code, the only one of the installation; null: there is none. */
  provider(code: string | undefined): Promise<Provider | null>;
  /** Who shows this token; null: nobody whom we know any more. */
  caller(shown: ShownToken): Promise<{ provider: Provider; caller: Caller } | null>;
  /** What the request shows; null: nothing that could be a token of ours. */
  shown(request: FastifyRequest): Shown | null;
  /**
   * Who shows these tokens by now, in their order; null: nobody any more, or the provider is suspended. Doesn't count
   * as being used: an open page keeps no session alive.
   */
  again(tenantId: Id, shown: readonly Shown[]): Promise<(Caller | null)[]>;
  /** The account that this token was found to be of lately, without asking; null: not known, or made up. */
  recentAccount(request: FastifyRequest): Id | null;
}

export const nobody: Caller = {
  kind: 'nobody',
  accountId: null,
  subjectId: null,
  name: '',
  customers: 'all',
  permissions: new Set(),
  locale: null,
  sessionId: null,
};
