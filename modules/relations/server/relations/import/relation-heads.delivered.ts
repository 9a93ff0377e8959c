interface Head {
  key: string;
  /** What it is called on the screens of relations. */
  textKey: string;
  alsoCalled: readonly string[];
  example: string;
  isRequired?: boolean;
  isKey?: boolean;
  /** What may stand in it: `relations:hint.<hint>`. */
  hint?: string;
}

/** The columns of a file of relations, as its export and hand-made sheets call them. */
export const headsOfRelations: readonly Head[] = [
  {
    key: 'customer',
    textKey: 'relations:customer',
    alsoCalled: ['客户名称', '单位', 'Customer name'],
    example: '东海电器有限公司',
    hint: 'customer',
  },
  {
    key: 'fromKind',
    textKey: 'relations:relation.fromKind',
    alsoCalled: ['起点类型', 'From kind'],
    example: '业务服务',
    hint: 'endKind',
  },
  {
    key: 'from',
    textKey: 'relations:relation.from',
    alsoCalled: ['源', '主体', 'From', 'Source'],
    example: 'OA 办公系统',
    isRequired: true,
    isKey: true,
    hint: 'end',
  },
  {
    key: 'kind',
    textKey: 'relations:relation.kind',
    alsoCalled: ['关系类型', 'Relation kind', 'Type'],
    example: '运行于',
    isRequired: true,
    isKey: true,
    hint: 'kind',
  },
  {
    key: 'toKind',
    textKey: 'relations:relation.toKind',
    alsoCalled: ['终点类型', 'To kind'],
    example: '设备',
    hint: 'endKind',
  },
  {
    key: 'to',
    textKey: 'relations:relation.to',
    alsoCalled: ['目标', '对方', 'To', 'Target'],
    example: 'PC-000123',
    isRequired: true,
    isKey: true,
    hint: 'end',
  },
  {
    key: 'since',
    textKey: 'relations:relation.since',
    alsoCalled: ['开始日期', '起始日期', '从', 'Since', 'From day'],
    example: '2026-03-01',
    hint: 'since',
  },
  {
    key: 'note',
    textKey: 'relations:relation.note',
    alsoCalled: ['备注', '端口', 'Note', 'Remark', 'Port'],
    example: '24 口',
  },
];
