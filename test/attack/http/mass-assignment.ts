import assert from 'node:assert/strict';
import { nounsIn } from '../../../kernel/contract.ts';
import type { Family } from '../../proof/family.ts';
import type { AttackGround } from '../ground.ts';
import { countEvents, requestOf, routesFor, send, writesJson } from '../routes/request-of.ts';

const inCheck = 40;
/** What nobody may say of what they write. */
const coveted = [
  'tenantId',
  'tenant_id',
  'id',
  'role',
  'roles',
  'isAdmin',
  'permissions',
  'price',
  'createdAt',
  'createdBy',
  'revision',
  'secretHash',
  'sessionToken',
  'received',
  'caller',
  'now',
  'accountId',
  'customerId',
  'status',
];

/** An administrator writes fields that a route does not take: those that it answers with, and those that rule. */
export const massAssignment: Family<AttackGround> = {
  name: 'mass assignment',
  holds: 'A body with a field too many is refused whole, and says which; no body names what the path names.',
  isQuick: true,
  async prove(ground, trial) {
    const { world, samples } = ground;
    const document = await world.app.inject({ method: 'GET', url: '/api/openapi.json' });
    const described = document.json<OpenApi>();
    const before = await countEvents(world);
    let tried = 0;
    for (const route of routesFor(ground, trial, { most: inCheck, which: writesJson })) {
      const request = requestOf(ground, route);
      const { own, answered } = fieldsOf(described, route.endpoint);
      const nouns = nounsIn(route.endpoint.path);
      assert.deepEqual(
        own.filter((field) => nouns.includes(field)),
        [],
        `${request.url} takes its noun in the body`,
      );
      if (typeof request.body !== 'object' || Array.isArray(request.body)) continue;
      const extra = [...new Set([...coveted, ...answered, ...nouns])].filter((field) => !own.includes(field));
      const given = Object.fromEntries(extra.map((field) => [field, samples.byField(field) || 'planted']));
      const { status, body } = await send(world.as('admin'), { ...request, body: { ...request.body, ...given } });
      const { errors = [] } = body as { errors?: { field: string; code: string }[] };
      const told = errors.filter(({ code }) => code === 'unknown').map(({ field }) => field);
      // a guest's route, or one that a permission alone does not open
      if ([401, 403, 404].includes(status)) continue;
      assert.equal(status, 422, `${request.method} ${request.url} took ${extra.join(', ')}: ${status}`);
      assert.deepEqual(
        extra.filter((field) => !told.includes(field)),
        [],
        `${request.url} does not say what is too many`,
      );
      tried += extra.length;
    }
    assert.equal(await countEvents(world), before, 'something was written');
    return { tried };
  },
};

interface Described {
  properties?: Record<string, unknown>;
  anyOf?: Described[];
  oneOf?: Described[];
}
interface OpenApi {
  paths: Record<string, Record<string, { requestBody?: Content; responses?: Record<string, Content> }>>;
}
interface Content {
  content?: Record<string, { schema?: Described }>;
}

/** Which fields the route takes, and which it answers with. */
function fieldsOf({ paths }: OpenApi, { method, path }: { method: string; path: string }) {
  const described = paths[`/api/v1${path}`]?.[method.toLowerCase()];
  const answers = Object.entries(described?.responses ?? {}).filter(([status]) => status.startsWith('2'));
  return {
    own: namesIn(described?.requestBody),
    answered: answers.flatMap(([, answer]) => namesIn(answer)),
  };
}

function namesIn(content: Content | undefined): string[] {
  return Object.values(content?.content ?? {}).flatMap(({ schema }) => (schema ? propertiesOf(schema) : []));
}

function propertiesOf({ properties = {}, anyOf = [], oneOf = [] }: Described): string[] {
  return [...Object.keys(properties), ...[...anyOf, ...oneOf].flatMap(propertiesOf)];
}
