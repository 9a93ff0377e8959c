import type { FastifyReply, FastifyRequest } from 'fastify';
import * as z from 'zod/mini';
import type { Endpoint } from '../../kernel/contract.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { common } from '../../platform/module/refusals.ts';

/** `?fields=number,title`: only these of a record, or of each record of a list (PLT-05). */
export const fieldsQuery = {
  fields: z.optional(z.string().check(z.regex(/^[a-zA-Z]+(,[a-zA-Z]+)*$/), z.maxLength(500))),
};

interface Shown {
  properties?: Record<string, Shown>;
  items?: Shown;
}

/** Hooks of a route that reads: refuse names that its records do not have, and cut the answer down to the others. */
export function sparseFields({ method, answer }: Endpoint) {
  if (method !== 'GET' || !answer) return {};
  const whole = z.toJSONSchema(answer, { unrepresentable: 'any' }) as Shown;
  const record = whole.properties?.['items']?.items ?? whole;
  const known = new Set(Object.keys(record.properties ?? {}));
  return {
    preHandler: async (request: FastifyRequest) => {
      const odd = wanted(request)?.find((name) => !known.has(name));
      if (odd) throw new Refusal(common.unknownField, { name: odd, known: [...known] }, 'fields');
    },
    onSend: async (request: FastifyRequest, reply: FastifyReply, payload: unknown) => {
      const names = reply.statusCode === 200 ? wanted(request) : undefined;
      return names && typeof payload === 'string' ? JSON.stringify(cut(JSON.parse(payload) as object, names)) : payload;
    },
  };
}

function wanted(request: FastifyRequest): string[] | undefined {
  return (request.query as { fields?: string }).fields?.split(',');
}

function cut(answer: object, names: string[]): object {
  if ('items' in answer && Array.isArray(answer.items)) {
    return { ...answer, items: answer.items.map((item: object) => only(item, names)) };
  }
  return only(answer, names);
}

function only(record: object, names: string[]): object {
  return Object.fromEntries(Object.entries(record).filter(([name]) => names.includes(name)));
}
