import type { Route } from '../../../platform/module/register.ts';
import type { AttackGround } from '../ground.ts';
import { requestOf } from '../routes/request-of.ts';

/** A PDF as somebody asks for it. */
export interface Print {
  /** As the route is described. */
  path: string;
  who: 'admin' | 'customerManager';
  method: 'GET' | 'POST';
  url: string;
  body?: object;
  /** It may end a name that is too long. */
  isCut: boolean;
}

/** Where labels lead that are printed here. */
export const origin = 'https://desk.huaxin.example.cn';

/** Whatever answers with a file, tables apart, asked for it as a PDF. */
export function printsOf(ground: AttackGround): Print[] {
  const { routes } = ground.world.parts.composition;
  const sending = routes.filter(({ endpoint: { sends, path } }) => sends && !path.endsWith('/export'));
  return sending.map((route) => printOf(ground, route));
}

function printOf(ground: AttackGround, route: Route): Print {
  const { path } = route.endpoint;
  const { samples } = ground;
  const asked = requestOf(ground, route);
  const url = new URL(asked.url, origin);
  const own = { path, method: route.endpoint.method as Print['method'], isCut: false };
  const who = path.startsWith('/own-') ? 'customerManager' : 'admin';
  if (path === '/label-prints') {
    const label = { template: 'sheet_2x7', newPins: true, origin, locale: 'zh-CN' };
    return { ...own, who, url: asked.url, body: { ...label, assetIds: [samples.byNoun('asset')] }, isCut: true };
  }
  // of the version in force
  url.searchParams.delete('versionId');
  const report = /^\/reports\/([\w-]+)\/file$/.exec(path)?.[1];
  return { ...own, who, url: `${url.pathname}?${report ? reportOn(ground, report) : url.searchParams.toString()}` };
}

/** Its first measure, a customer a line. */
function reportOn({ world, samples }: AttackGround, name: string): string {
  const table = world.parts.composition.modules.flatMap(({ facts = [] }) => facts).find((one) => one.name === name);
  const measure = table?.measures[0]?.code ?? '';
  const by = table?.dimensions.find(({ code }) => code.endsWith('customer'))?.code ?? '';
  const asked = { format: 'pdf', locale: 'zh-CN', measure, by, customerId: samples.byNoun('customer') };
  return new URLSearchParams(asked).toString();
}
