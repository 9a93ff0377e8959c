import type { Impact } from '../../priority.contract.ts';

/** A category as delivered, in both languages: a new provider gets the names of its own. */
export interface DeliveredCategory {
  /** Joined to those above it by dots: `service.hardware.repair`. */
  code: string;
  'zh-CN': string;
  en: string;
  defaultImpact: Impact;
  isBilledSeparately: boolean;
  below: readonly DeliveredCategory[];
}

const separatelyBilled = { isBilledSeparately: true };

/**
 * SD-06: by product, for what breaks, and by service, for what is asked for. The impact is what a fault of the kind
 * usually means (SD-05: no PC or no network stops work, a printing fault hinders it); a service interrupts nothing.
 * Exactly five are billed separately (单独计费).
 */
export const deliveredCategories: readonly DeliveredCategory[] = [
  node('product', '产品', 'Product', 'degraded', {}, [
    node('desktop', '台式机', 'Desktop', 'interrupted'),
    node('notebook', '笔记本', 'Notebook', 'interrupted'),
    node('peripheral', '外设', 'Peripheral', 'degraded'),
    node('network', '网络', 'Network', 'interrupted'),
    node('platform_os', '操作系统', 'Operating system', 'interrupted'),
    node('office_software', '办公软件', 'Office software', 'degraded'),
    node('tools', '工具软件', 'Tools', 'degraded'),
    node('server', '服务器', 'Server', 'interrupted'),
    node('storage', '存储', 'Storage', 'severely_degraded'),
    node('database', '数据库', 'Database', 'severely_degraded'),
    node('middleware', '中间件', 'Middleware', 'severely_degraded'),
    node('security_device', '安全设备', 'Security device', 'severely_degraded'),
    node('telephony', '电话', 'Telephony', 'degraded'),
    node('video', '视频', 'Video', 'degraded'),
  ]),
  node('service', '服务', 'Service', 'none', {}, [
    node('software', '软件服务', 'Software', 'none', {}, [
      node('install', '软件安装', 'Software installation', 'none'),
      node('tune', '软件调试', 'Software tuning', 'none'),
      node('serve', '软件维护', 'Software upkeep', 'none'),
      node('train', '软件培训', 'Software training', 'none'),
    ]),
    node('hardware', '硬件服务', 'Hardware', 'none', {}, [
      node('install', '硬件安装', 'Hardware installation', 'none'),
      node('tune', '硬件调试', 'Hardware tuning', 'none'),
      node('repair', '硬件维修', 'Hardware repair', 'none'),
      node('train', '硬件培训', 'Hardware training', 'none'),
    ]),
    node('consulting', '咨询服务', 'Consulting', 'none'),
    node('network_maintenance', '网络维护', 'Network maintenance', 'none'),
    node('network_security', '网络安全', 'Network security', 'none', separatelyBilled),
    node('data_security', '数据安全与恢复', 'Data security and recovery', 'none', separatelyBilled),
    node('quick_delivery', '快速送货（1–4 小时）', 'Quick delivery (1–4 h)', 'none'),
    node('asset_management', '资产管理', 'Asset management', 'none'),
    node('application_training', '应用培训', 'Application training', 'none'),
    node('optimisation', '系统优化', 'Optimisation', 'none'),
    node('individual', '个性化服务', 'Individual service', 'none', separatelyBilled),
    node('website', '网站服务', 'Website', 'none', separatelyBilled),
    node('device_insurance', '设备保险', 'Device insurance', 'none', separatelyBilled),
  ]),
];

// a table reads best with its columns unnamed
// oxlint-disable-next-line max-params
function node(
  code: string,
  chinese: string,
  english: string,
  defaultImpact: Impact,
  { isBilledSeparately = false }: { isBilledSeparately?: boolean } = {},
  below: readonly DeliveredCategory[] = [],
): DeliveredCategory {
  return { code, 'zh-CN': chinese, en: english, defaultImpact, isBilledSeparately, below };
}
