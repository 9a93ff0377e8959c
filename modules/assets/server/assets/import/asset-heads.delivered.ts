interface Head {
  key: string;
  /** Its name is `assets:asset.<key>`, unless another text says it. */
  textKey?: string;
  alsoCalled: readonly string[];
  example: string;
  isKey?: boolean;
  /** What may stand in it: `assets:hint.<hint>`. */
  hint?: string;
}

/** The columns of a file of machines, as registers and hand-made sheets call them. */
export const headsOfAssets: readonly Head[] = [
  {
    key: 'customer',
    alsoCalled: ['客户名称', '公司', '公司名称', '单位', '单位名称', '甲方', 'Company', 'Account'],
    example: '东海制造有限公司',
  },
  {
    key: 'number',
    alsoCalled: [
      '编号',
      '电脑编号',
      '资产编号',
      '固定资产编号',
      '标签号',
      'Asset number',
      'Asset tag',
      'Device number',
    ],
    example: 'PC-000123',
    isKey: true,
    hint: 'number',
  },
  { key: 'name', alsoCalled: ['设备名称', '资产名称', '计算机名', 'Asset name', 'Hostname'], example: '财务部打印机' },
  {
    key: 'kind',
    alsoCalled: ['类型', '设备类型', '类别', '资产类别', 'Type', 'Category'],
    example: '打印机',
    hint: 'kind',
  },
  { key: 'status', alsoCalled: ['设备状态', '使用状态', '使用情况', 'State'], example: '在用', hint: 'status' },
  {
    key: 'user',
    alsoCalled: ['用户', '使用者', '领用人', '责任人', '工号', 'Used by', 'Assigned to'],
    example: '冯雪',
    hint: 'user',
  },
  { key: 'site', alsoCalled: ['地点', '位置', '存放地点', '办公地点', 'Location'], example: '东海一厂' },
  { key: 'maker', alsoCalled: ['厂商', '制造商', '生产厂家', 'Brand', 'Manufacturer', 'Vendor'], example: 'HP' },
  { key: 'model', alsoCalled: ['规格型号', '设备型号', '机型', 'Model number'], example: 'LaserJet M405' },
  {
    key: 'serialNumber',
    alsoCalled: ['SN', 'S/N', '设备序列号', '出厂编号', '机身号', 'Serial', 'Serial no.'],
    example: 'CNBKL12345',
    hint: 'serialNumber',
  },
  { key: 'ipAddress', alsoCalled: ['IP', 'IP地址', 'IPv4'], example: '192.168.7.31' },
  { key: 'note', alsoCalled: ['说明', '备注说明', 'Remark', 'Remarks', 'Comment'], example: '纸盒偏紧' },
];
