import type { ServiceImportance } from '../../modules/relations/business-service.contract.ts';

/** What customers with a server do their work with. */
export const toldServices: readonly { name: string; importance: ServiceImportance }[] = [
  { name: 'OA 办公系统', importance: 'critical' },
  { name: '财务软件', importance: 'important' },
  { name: '文件服务器', importance: 'ordinary' },
];
