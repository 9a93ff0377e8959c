/** A day on which one failure hit two customers, and a team got to the end of it by a plan (SD-13). */
export const outage = {
  title: '邮件系统中断',
  /** Days before today, and minutes after midnight of the first call. */
  day: -5,
  from: 9 * 60 + 12,
  category: 'product.server',
  /** Who reported it, a call every few minutes: short names of customers. */
  callers: ['东海制造', '东海制造', '东海模具', '东海制造', '东海模具', '东海制造'],
  minutesBetween: 4,
  says: '邮箱打不开，提示服务器无响应。',
  cause: '邮件服务器存储卷写满，日志占用 412 GB。',
  solution: '清理日志并扩容存储卷，邮件已恢复，积压的邮件陆续送达。',
  broadcasts: [
    { after: 20, words: '已确认是邮件服务器故障，正在处理；网页、手机和电脑客户端都受影响。' },
    { after: 55, words: '正在扩容存储，预计 10:30 前恢复。积压的邮件不会丢。' },
  ],
  note: { after: 32, words: '备份卷可用，先扩容再清日志；不切备机，避免两边不一致。' },
  /** Minutes after the first call. */
  resolvedAfter: 75,
  happened: '09:12 起两家客户收发邮件全部中断，10:27 恢复，历时 75 分钟，6 人报障。',
  helped: '预案里的“先看磁盘”在 8 分钟内定位；统一通报后没有再来重复电话。',
  actions: [
    { text: '磁盘用量 85 % 预警接入监控', within: 10 },
    { text: '日志轮转写进服务器上线清单', within: 17 },
  ],
} as const;

export const plans = [
  {
    name: '邮件系统中断',
    updateMinutes: 30,
    steps: [
      '看磁盘、内存、服务状态',
      '通知服务经理和客户 IT 负责人',
      '确认积压邮件不会丢',
      '恢复服务并收发测试',
      '向报障人通报恢复',
    ],
  },
  {
    name: '互联网出口中断',
    updateMinutes: 20,
    steps: ['看出口设备和光猫状态', '向运营商报障并记下单号', '切换备用线路', '通知受影响的部门', '恢复后切回并测速'],
  },
] as const;

export const rules = [
  { name: '同一场所多人报障', together: 'site', tickets: 6, minutes: 30 },
  { name: '服务器类集中报障', together: 'category', category: 'product.server', tickets: 4, minutes: 60 },
] as const;
