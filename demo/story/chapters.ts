/** Days on which something bigger happened: many call about the same thing. */
export interface Chapter {
  /** Month and day; the last one before today is meant. */
  on: `${number}-${number}`;
  /** Short names; none: every customer's. */
  customers: readonly string[];
  /** Minutes after midnight at which the first call came. */
  from: number;
  calls: number;
  /** Within how many minutes they came. */
  within: number;
  category: string;
  title: string;
  says: readonly string[];
  steps: readonly string[];
  solution: string;
  impact: 'interrupted' | 'severely_degraded';
  isForSecondLine: boolean;
}

export const chapters: readonly Chapter[] = [
  {
    on: '03-17',
    customers: ['东海制造', '东海模具'],
    from: 8 * 60 + 42,
    calls: 11,
    within: 75,
    category: 'product.server',
    title: '邮件系统打不开',
    says: [
      '邮箱登录不上，提示服务器无响应。',
      '外贸部整个部门收不到客户邮件，今天有船期！',
      '手机和电脑上的邮箱都打不开。',
    ],
    steps: [
      '确认为整体故障，按重大事件处理，群内通报每 30 分钟一次',
      '邮件服务器存储卷写满，日志占用 412 GB',
      '扩容存储卷并清理日志，服务恢复，积压邮件陆续投递',
    ],
    solution: '邮件服务器磁盘写满导致停止服务，10:20 恢复；已加磁盘 85% 预警和日志轮转。',
    impact: 'interrupted',
    isForSecondLine: true,
  },
  {
    on: '06-24',
    customers: ['东海制造', '东海模具', '锦程物流'],
    from: 7 * 60 + 55,
    calls: 9,
    within: 120,
    category: 'product.network',
    title: '台风后网络中断',
    says: ['来上班发现全厂没网，灯也有一半不亮。', '堆场闸口系统离线，车排到路上了。', '弱电间有水，交换机不亮。'],
    steps: ['与物业确认市电恢复后逐台上电', '两台接入交换机受潮，换上备机', '全部楼层测试通过，受潮设备登记报修'],
    solution: '台风停电并造成弱电间进水，更换 2 台交换机后恢复。',
    impact: 'interrupted',
    isForSecondLine: true,
  },
  {
    on: '08-13',
    customers: [],
    from: 8 * 60 + 20,
    calls: 16,
    within: 200,
    category: 'product.platform_os',
    title: '更新后电脑反复重启',
    says: ['昨晚自动更新以后电脑一直重启。', '开机看到“正在撤销更改”，转了半小时。', '我们科室三台都这样。'],
    steps: [
      '核实为当月累积更新与旧版加密驱动冲突',
      '安全模式卸载更新，暂停推送',
      '向所有客户发通知，升级驱动后再开放更新',
    ],
    solution: '系统更新与旧版驱动冲突，已卸载更新并升级驱动。',
    impact: 'severely_degraded',
    isForSecondLine: false,
  },
  {
    on: '09-01',
    customers: ['西岭学校', '西岭二幼'],
    from: 7 * 60 + 30,
    calls: 8,
    within: 240,
    category: 'product.video',
    title: '开学第一天多媒体教室不能用',
    says: ['升旗直播的电脑没有声音。', '三年级两个班的一体机打不开课件。', '新教师的账号登不上教务系统。'],
    steps: ['驻场工程师刘洋逐间检查', '假期断电造成中控死机，逐台重启并校时', '补开 6 个新教师账号'],
    solution: '中控设备断电后死机，已全部恢复；下次开学前三天安排预检。',
    impact: 'severely_degraded',
    isForSecondLine: false,
  },
  {
    on: '10-19',
    customers: ['仁爱医院'],
    from: 8 * 60 + 5,
    calls: 10,
    within: 60,
    category: 'product.database',
    title: '挂号收费系统无法使用',
    says: ['挂号窗口全部卡住，患者在喊了。', '收费处刷不了医保。', '药房看不到处方。'],
    steps: ['按 P1 启动应急，改手工挂号', '数据库归档空间满，清理 7 天前归档', '09:12 全院恢复，值守到中午'],
    solution: '归档空间写满使数据库挂起，清理后恢复；已加空间预警并写入每日巡检。',
    impact: 'interrupted',
    isForSecondLine: true,
  },
];
