interface Head {
  key: string;
  /** What it is called on the screens of virus events. */
  textKey: string;
  alsoCalled: readonly string[];
  example: string;
  isRequired?: boolean;
  isKey?: boolean;
  /** What may stand in it: `protection:hint.<hint>`. */
  hint?: string;
}

/** The columns of a file of virus events, as antivirus consoles and hand-made sheets call them. */
export const headsOfViruses: readonly Head[] = [
  {
    key: 'machine',
    textKey: 'protection:machine',
    alsoCalled: [
      '设备编号',
      '电脑编号',
      '计算机名',
      '计算机名称',
      '主机名',
      '终端名称',
      '终端',
      '序列号',
      'Computer',
      'Computer name',
      'Host name',
      'Hostname',
      'Endpoint',
      'Device',
    ],
    example: 'PC-000123',
    isRequired: true,
    isKey: true,
    hint: 'machine',
  },
  {
    key: 'virusName',
    textKey: 'protection:virus.virusName',
    alsoCalled: [
      '病毒',
      '病毒名',
      '威胁名称',
      '威胁',
      '恶意软件',
      'Virus',
      'Virus name',
      'Threat',
      'Threat name',
      'Malware',
    ],
    example: 'Trojan.GenericKD.46',
    isRequired: true,
    isKey: true,
  },
  {
    key: 'foundAt',
    textKey: 'protection:virus.foundAt',
    alsoCalled: ['发现时间', '检测时间', '查杀时间', '时间', '日期', 'Detected', 'Detection time', 'Date', 'Time'],
    example: '2026-11-18 14:22',
    isRequired: true,
    isKey: true,
    hint: 'foundAt',
  },
  {
    key: 'action',
    textKey: 'protection:virus.action',
    alsoCalled: ['处理结果', '处理方式', '处置', '处置结果', '操作', 'Action', 'Action taken', 'Result', 'Status'],
    example: '隔离',
    hint: 'action',
  },
  {
    key: 'note',
    textKey: 'protection:virus.note',
    alsoCalled: ['备注', '说明', '文件', '路径', '文件路径', 'Note', 'Remark', 'File', 'Path'],
    example: 'D:\\下载\\setup.exe',
  },
];
