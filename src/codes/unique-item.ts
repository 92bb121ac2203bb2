/*
 * Interface D, the unique item code (一物一码): one code for every single item. A service account applies for the codes, the
 * applicant prints them, and a server exchanges the ticket of a scan. No cloud call has this interface.
 * Source: https://developers.weixin.qq.com/doc/service/Unique_Item_Code/Unique_Item_Code_API_Documentation.html
 */
import { SceneError, valueError } from '../error';
import { LIMITS } from './limits';
import { checkParameters, choiceOf, namedPageOf, reasonFor, textOf, wholeOf } from './parameters';
import type { Check, Checks } from './parameters';
import type { WeChatRequest } from './wechat';

/** A name of a unique item code: its application and its index there, or the code itself. */
export type ItemCode =
  /** The application, and the index of the code in it, from 0. */
  | { readonly application_id: number; readonly code_index: number }
  /** The 28 printed characters, such as `P.URL.CN/0U.JYJXP3HJI2C98A9O`. */
  | { readonly code_url: string }
  /** The 9 characters of the code itself. */
  | { readonly code: string };

/** The parameters of {@link codeactive}: a range of codes, and the page that they open. */
export interface Activation {
  /** The number of the application, from the answer to {@link applycode}. */
  readonly application_id: number;
  /** The name of the activity. */
  readonly activity_name: string;
  /** The brand of the product. */
  readonly product_brand: string;
  /** The title of the product. */
  readonly product_title: string;
  /** The bar code of the product. */
  readonly product_code: string;
  /** The appid of the mini-program that the codes open. */
  readonly wxa_appid: string;
  /** The page that the codes open. */
  readonly wxa_path: string;
  /**
   * The version that the codes open: 0 release, 1 develop, 2 trial.
   *
   * @default 0
   */
  readonly wxa_type?: 0 | 1 | 2 | undefined;
  /** The index of the first code in the application, from 0. */
  readonly code_start: number;
  /** The index of the last code: it belongs to the range. */
  readonly code_end: number;
}

const RANGE: Checks = { code_start: wholeOf(0), code_end: wholeOf(0) };
const { min, max, step } = LIMITS.codeCount;

/**
 * Makes the request that applies for codes.
 *
 * @param parameters.code_count the number of codes: 10,000 to 20,000,000 in steps of 10,000.
 * @param parameters.isv_application_id your own name of the application, 1 to 128 characters: the same name again is the same
 * application.
 * @throws SceneError `value` or `length`, with the parameter as its `path`.
 * @example applycode({ code_count: 100000, isv_application_id: 'spring-2026' })
 * @see https://developers.weixin.qq.com/doc/service/Unique_Item_Code/Unique_Item_Code_API_Documentation.html
 */
export function applycode(parameters: {
  readonly code_count: number;
  readonly isv_application_id: string;
}): WeChatRequest {
  const body = checkParameters(parameters, {
    code_count(value, name) {
      wholeOf(min, max)(value, name);
      if ((value as number) % step > 0) throw valueError(value, name, `a multiple of ${step}`, 'range');
    },
    isv_application_id: textOf(128),
  });
  return itemRequest('applycode', body);
}

/**
 * Makes the request for the state of an application. Its codes can be downloaded once the state is `FINISH`.
 *
 * @param parameters.application_id the number of the application, or
 * @param parameters.isv_application_id your own name of it, 1 to 128 characters: give one of the two.
 * @throws SceneError `value` or `length`, with the parameter as its `path`.
 * @example applycodequery({ isv_application_id: 'spring-2026' })
 * @see https://developers.weixin.qq.com/doc/service/Unique_Item_Code/Unique_Item_Code_API_Documentation.html
 */
export function applycodequery(
  parameters: { readonly application_id: number } | { readonly isv_application_id: string },
): WeChatRequest {
  const body = checkParameters(parameters, {
    'application_id?': wholeOf(0),
    'isv_application_id?': textOf(128),
  });
  return itemRequest('applycodequery', oneWay(body, [['application_id'], ['isv_application_id']]));
}

/**
 * Makes the request that downloads a range of codes. {@link applycodequery} tells the ranges; the answer is AES in base64, with
 * the key of the account.
 *
 * @param parameters.application_id the number of the application.
 * @param parameters.code_start the index of the first code, from 0.
 * @param parameters.code_end the index of the last code: it belongs to the range.
 * @throws SceneError `value`, with the parameter as its `path`.
 * @example applycodedownload({ application_id: 581865877, code_start: 0, code_end: 9999 })
 * @see https://developers.weixin.qq.com/doc/service/Unique_Item_Code/Unique_Item_Code_API_Documentation.html
 */
export function applycodedownload(parameters: {
  readonly application_id: number;
  readonly code_start: number;
  readonly code_end: number;
}): WeChatRequest {
  const body = checkParameters(parameters, Object.assign({ application_id: wholeOf(0) }, RANGE));
  return itemRequest('applycodedownload', inOrder(body));
}

/**
 * Makes the request that activates a range of codes: from then on they open a page.
 *
 * @throws SceneError `value`, with the parameter as its `path`.
 * @example
 * codeactive({
 *   application_id: 581865877, code_start: 0, code_end: 9999,
 *   activity_name: '春季', product_brand: '幸福西饼', product_title: '蛋糕', product_code: '6901234567892',
 *   wxa_appid: 'wx0123456789abcdef', wxa_path: 'pages/item/item',
 * })
 * @see https://developers.weixin.qq.com/doc/service/Unique_Item_Code/Unique_Item_Code_API_Documentation.html
 */
export function codeactive(parameters: Activation): WeChatRequest {
  const own: Checks = {
    application_id: wholeOf(0),
    activity_name: textOf(),
    product_brand: textOf(),
    product_title: textOf(),
    product_code: textOf(),
    wxa_appid: textOf(),
    wxa_path: namedPageOf(),
    'wxa_type?': choiceOf(0, 1, 2),
  };
  return itemRequest('codeactive', inOrder(checkParameters(parameters, Object.assign(own, RANGE))));
}

/**
 * Makes the request for the activation of a code: the page that it opens.
 *
 * @throws SceneError `value`, with the parameter as its `path`.
 * @example codeactivequery({ code: 'K2H8FG5B1' })
 * @see https://developers.weixin.qq.com/doc/service/Unique_Item_Code/Unique_Item_Code_API_Documentation.html
 */
export function codeactivequery(parameters: ItemCode): WeChatRequest {
  const body = checkParameters(parameters, {
    'application_id?': wholeOf(0),
    'code_index?': wholeOf(0),
    'code_url?': exactly(28),
    'code?': exactly(9),
  });
  return itemRequest(
    'codeactivequery',
    oneWay(body, [['application_id', 'code_index'], ['code_url'], ['code']]),
  );
}

/**
 * Makes the request that exchanges the ticket of a scan for the code. Every scan has a new ticket.
 *
 * @param parameters.openid the openid of the user who scanned.
 * @param parameters.code_ticket the ticket: `readEntry(options).ticket`.
 * @throws SceneError `value`, with the parameter as its `path`.
 * @example tickettocode({ openid, code_ticket: entry.ticket! })
 * @see https://developers.weixin.qq.com/doc/service/Unique_Item_Code/Unique_Item_Code_API_Documentation.html
 */
export function tickettocode(parameters: {
  readonly openid: string;
  readonly code_ticket: string;
}): WeChatRequest {
  return itemRequest(
    'tickettocode',
    checkParameters(parameters, { openid: textOf(), code_ticket: textOf() }),
  );
}

function itemRequest(call: string, body: Record<string, unknown>): WeChatRequest {
  return { name: call, method: 'POST', path: `/intp/marketcode/${call}`, body, warnings: [] };
}

/** Refuses parameters that are not exactly those of one way to name an application or a code. */
function oneWay(body: Record<string, unknown>, ways: readonly string[][]): Record<string, unknown> {
  const given = Object.keys(body).join(' and ');
  const allowed = ways.map((way) => way.join(' and '));
  if (allowed.indexOf(given) < 0)
    throw new SceneError(
      'value',
      `expected ${allowed.join(', or ')}, got ${given || 'none of them'}`,
      body,
      allowed.join(', or '),
      '',
      given ? 'choice' : 'missing',
    );
  return body;
}

/** Refuses a range whose end lies before its start. */
function inOrder(body: Record<string, unknown>): Record<string, unknown> {
  wholeOf(body['code_start'] as number)(body['code_end'], 'code_end');
  return body;
}

/** Makes the check of a text of one length. */
function exactly(length: number): Check {
  return (value, name) => {
    if (typeof value !== 'string' || value.length !== length)
      throw valueError(value, name, `a text of ${length} characters`, reasonFor(value, 'string', 'format'));
  };
}
