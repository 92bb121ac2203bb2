import { expect, test } from 'vitest';
import { mapColumns, parseHeader } from '../src/command/columns';

const fields = ['table', 'shop'];

test.each([
  ['no pair', ['shop', 'table'], undefined, ['shop', 'table']],
  ['a field and its column', ['门店名', '桌号'], 'shop=门店名,table=桌号', ['shop', 'table']],
  ['a column and its field', ['门店名', '桌号'], '门店名=shop, 桌号=table', ['shop', 'table']],
  ['one pair only', ['门店名', 'table', '备注'], 'shop=门店名', ['shop', 'table', '备注']],
  ['signs in a name', ['店=名', 'a,b'], '店=名=shop,"table=a,b"', ['shop', 'table']],
  ['columns that change places', ['shop', 'table'], 'shop=table,table=shop', ['table', 'shop']],
])('columns are named like their fields: %s', (_, columns, mapping, named) => {
  expect(mapColumns(columns, fields, mapping)).toStrictEqual(named);
});

test.each([
  ['shop', '"shop" is no field with its column'],
  ['shop=店名', 'the columns are 门店名, table; the fields of the schema are table, shop'],
  ['store=门店名', 'the columns are 门店名, table'],
  ['shop=门店名,shop=门店名', '门店名 stands in two pairs'],
  ['table=门店名', '"table" has two columns, 门店名 and table'],
])('refused: %s', (mapping, message) => {
  expect(() => mapColumns(['门店名', 'table'], fields, mapping)).toThrow(message);
});

test('a header has its names once, without blanks around them', () => {
  expect(parseHeader('a.csv', ' shop ,"table",,')).toStrictEqual(['shop', 'table', '', '']);
  expect(() => parseHeader('a.csv', 'shop, shop')).toThrow('a.csv has two columns named "shop"');
});
