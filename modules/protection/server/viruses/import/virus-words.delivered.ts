import { virusActions, type VirusAction } from '../../../virus-event.contract.ts';

/** How antivirus consoles call what they did, in either language. */
const called: Record<VirusAction, readonly string[]> = {
  blocked: ['已拦截', '拦截', '阻止', '已阻止', 'block', 'denied', 'prevented'],
  cleaned: [
    '已清除',
    '清除',
    '已修复',
    '修复',
    '已处理',
    '清除成功',
    'clean',
    'disinfected',
    'repaired',
    'fixed',
    'resolved',
  ],
  quarantined: ['已隔离', '隔离', '隔离成功', 'quarantine', 'isolated'],
  deleted: ['已删除', '删除', '删除成功', 'delete', 'removed'],
  reinstalled: ['重装', '已重装', '重装系统', 'reinstall', 'reimaged'],
  none: [
    '未处理',
    '待处理',
    '忽略',
    '信任',
    '失败',
    '处理失败',
    'no action',
    'ignored',
    'allowed',
    'failed',
    'pending',
    'detected',
  ],
};

/** `已隔离`: quarantined; undefined: a word that means none of them. */
export function actionCalled(text: string): VirusAction | undefined {
  const word = text.trim().toLowerCase();
  return virusActions.find((action) => action === word || called[action].includes(word));
}
