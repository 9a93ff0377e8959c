import type { IForbiddenRuleType } from 'dependency-cruiser';
import { tests } from './arrows.layers.ts';

/** Where an outside package may be imported: each has one home, and the rest of the house knows only our own door to it. */
const homes: Record<string, readonly string[]> = {
  'pg|pg-pool|pg-copy-streams': ['^platform/(?:database|postgres|jobs|live)/'],
  kysely: ['^platform/', String.raw`^(?:modules|server)/.*\.store\.ts$`],
  'pg-boss': ['^platform/jobs/'],
  nodemailer: ['^platform/mail/'],
  'fastify|@fastify/[^/]+|fastify-type-provider-zod|@scalar/[^/]+': ['^server/'],
  '@e965/xlsx|yauzl': ['^platform/sheets/'],
  'sharp|pdf-lib': ['^platform/pictures/'],
  'file-type': ['^platform/media-types/'],
  'pino|prom-client': ['^platform/', '^server/'],
  'commander|cli-progress': ['^cli/', String.raw`^modules/.*\.commands\.ts$`],
  'react|react-dom|@tanstack/[^/]+|react-i18next': ['^web/', '^modules/[^/]+/web/'],
  'antd|@ant-design/[^/]+': ['^web/', '^modules/[^/]+/web/'],
  echarts: ['^web/', '^modules/[^/]+/web/'],
};

/** Harnesses may open what they test by its own name. */
const anywhere = ['^(?:test|bench)/', tests];

const antd = '(?:^|/)node_modules/(?:antd|@ant-design)/';
const lightEntries = String.raw`^(?:web/(?:portal|field|ui/light)/|modules/[^/]+/web/(?:light\.ts$|.*\.(?:portal|field)\.tsx$))`;
const deskEntries = String.raw`^(?:web/desk/|modules/[^/]+/web/[^/]+\.desk\.tsx$)`;

export const packageRules: IForbiddenRuleType[] = [
  ...Object.entries(homes).map(([packages, places]): IForbiddenRuleType => ({
    name: `${packages} is imported at its home`,
    severity: 'error',
    from: { path: '^(?:kernel|platform|modules|server|web|cli)/', pathNot: [...places, ...anywhere] },
    to: { path: `(?:^|/)node_modules/(?:${packages})/` },
  })),
  {
    name: 'only stores and the mount ask the database',
    severity: 'error',
    from: {
      path: '^(?:modules|server|cli|web)/',
      pathNot: [String.raw`\.(?:store|factory)\.ts$`, '^server/', ...anywhere],
    },
    to: { path: String.raw`^platform/database/(?:sql|db)\.ts$` },
  },
  {
    name: 'portal and field reach no antd',
    severity: 'error',
    from: { path: lightEntries },
    to: { path: antd, reachable: true },
  },
  {
    name: 'portal and field reach nothing of the desk',
    severity: 'error',
    from: { path: lightEntries },
    to: { path: deskEntries, reachable: true },
  },
  {
    name: 'what runs at a customer needs no development package',
    severity: 'error',
    from: { path: '^(?:kernel|platform|server|cli|modules/[^/]+/(?:index|server))', pathNot: anywhere },
    to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
  },
];
