const { FIELDS, ENTRY_KINDS, explain, show, showSceneValue } = require('../../words');
const { inspect } = require('./inspect');

const NAMES = Object.keys(FIELDS).filter((name) => name !== 'header');

// 没有 scene 时，按入口类型说明。
const NOTHING = {
  link: ['链接里没有 scene', '普通链接二维码只带一个网址，参数见下方。'],
  ticket: ['由服务端换取', '一物一码只带一次性的 code_ticket，由服务端换取内容。'],
  query: ['没有 scene', '只收到页面参数，见下方。'],
  none: ['未携带参数', '页面未收到任何参数。'],
};

/** 收到的参数 -> 页面上的全部内容。不改动 options；场景值不在页面参数里，由页面另外传入。 */
function viewOf(options, sceneValue) {
  const inspection = inspect(options);
  const { entry, record } = inspection;
  return Object.assign(verdictOf(inspection), {
    rows: record ? NAMES.map((name) => rowOf(name, record[name])) : [],
    facts: factsOf(entry, sceneValue),
    received: JSON.stringify(options || {}),
  });
}

function verdictOf({ entry, by, error, zh }) {
  if (by === 'scene') {
    return {
      tone: 'good',
      mark: '✓',
      tag: '本库编码',
      title: '解析成功',
      detail: `版本与校验均通过，内容与生成时一致。${zh ? '店名用 zhText() 编码。' : ''}`,
    };
  }
  if (by === 'reader') {
    return {
      tone: 'old',
      mark: '✓',
      tag: '历史格式',
      title: '解析成功',
      detail: '接入前的历史格式，由 readers 解析。',
    };
  }
  if (error) {
    return { tone: 'bad', mark: '!', tag: '未识别', title: '无法识别', detail: `${reasonOf(error)}。` };
  }
  const words = NOTHING[entry.kind];
  return { tone: 'calm', mark: '–', tag: ENTRY_KINDS[entry.kind], title: words[0], detail: words[1] };
}

/** 无法识别的原因。readers 解析出来、但不合字段要求时，用 path 说明是哪个字段。 */
function reasonOf(error) {
  const label = error.code === 'value' && FIELDS[error.path];
  if (!label) return explain(error);
  return error.reason === 'missing'
    ? `历史格式里缺少「${label}」`
    : `历史格式里的「${label}」不合要求：${explain(error)}`;
}

function rowOf(name, value) {
  return { name, label: FIELDS[name], value: show(name, value), absent: value === undefined || value === '' };
}

function factsOf(entry, sceneValue) {
  const facts = [['入口', ENTRY_KINDS[entry.kind]]];
  const value = entry.sceneValue === undefined ? sceneValue : entry.sceneValue;
  if (entry.scene !== undefined) facts.push(['scene', entry.scene]);
  if (entry.link !== undefined) facts.push(['网址', entry.link]);
  if (entry.ticket !== undefined) facts.push(['code_ticket', entry.ticket]);
  if (value !== undefined) facts.push(['场景值', showSceneValue(value)]);
  if (entry.scannedAt !== undefined) facts.push(['扫码时间', timeOf(entry.scannedAt)]);
  Object.keys(entry.query).forEach((key) => facts.push([`参数 ${key}`, entry.query[key]]));
  return facts.map((pair) => ({ label: pair[0], value: pair[1] }));
}

function timeOf(seconds) {
  const time = new Date(seconds * 1000);
  const day = [time.getFullYear(), time.getMonth() + 1, time.getDate()].map(twoDigits).join('-');
  return `${day} ${[time.getHours(), time.getMinutes()].map(twoDigits).join(':')}`;
}

function twoDigits(number) {
  return number < 10 ? `0${number}` : String(number);
}

module.exports = { viewOf };
