import { endKinds, relationKinds, type EndKind, type RelationKind } from '../../../relation.contract.ts';

/** How files call kinds of relations, in either language: as the first says it, and as the second would. */
const called: Record<RelationKind, { from: readonly string[]; to: readonly string[] }> = {
  runs_on: { from: ['运行于', '运行在', '部署于', '安装于', 'runs on', 'hosted on'], to: ['承载', 'carries', 'hosts'] },
  connected_to: { from: ['接入', '连接', '连接到', '上联', 'connected to'], to: ['下连', '下联', 'connects'] },
  depends_on: { from: ['依赖', '依赖于', 'depends on'], to: ['被依赖', 'needed by'] },
  member_of: { from: ['属于', '成员', '隶属', 'member of', 'part of'], to: ['成员有', '包含', 'has as member'] },
  backed_up_by: { from: ['由其备份', '备份由', '备份到', 'backed up by'], to: ['备份着', '备份', 'backs up'] },
  used_by: { from: ['供其使用', '使用者', '使用人', '用户', 'used by'], to: ['使用', 'uses'] },
};

const ends: Record<EndKind, readonly string[]> = {
  asset: ['设备', '机器', '主机', 'machine', 'asset', 'device'],
  service: ['业务服务', '服务', '业务', 'business service', 'service'],
  software: ['软件', 'software'],
  contact: ['人员', '人', '联系人', '员工', 'person', 'contact'],
  site: ['场所', '地点', '网点', 'site'],
};

/** `isReversed`: the row says it as its second end would. Undefined: it is no relation. */
export function relationCalled(text: string): { kind: RelationKind; isReversed: boolean } | undefined {
  const word = text.trim().toLowerCase();
  for (const kind of relationKinds) {
    if (called[kind].from.includes(word)) return { kind, isReversed: false };
    if (called[kind].to.includes(word)) return { kind, isReversed: true };
  }
  return undefined;
}

export function endKindCalled(text: string): EndKind | undefined {
  const word = text.trim().toLowerCase();
  return endKinds.find((kind) => ends[kind].includes(word));
}
