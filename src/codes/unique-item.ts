import { SceneError, valueError } from '../error';
import { LIMITS } from './limits';
import { checkParameters, oneOf, textOf, wholeOf } from './parameters';
import type { Checks } from './parameters';
import type { WeChatRequest } from './wechat';

/*
 * Interface D, the unique item code (一物一码): one code for each single item, applied for by a service account, printed by
 * the applicant, exchanged on a server. Not to be had from a cloud call.
 * Source: https://developers.weixin.qq.com/doc/service/Unique_Item_Code/Unique_Item_Code_API_Documentation.html
 */

/** A code by its application and place there, or by itself. */
export type ItemCode =
  | { readonly application_id: number; readonly code_index: number }
  /** The 28 characters that are printed, such as `P.URL.CN/0U.JYJXP3HJI2C98A9O`. */
  | { readonly code_url: string }
  /** The 9 characters of the code itself. */
  | { readonly code: string };

/** What the codes of a range lead to. */
export interface Activation {
  readonly application_id: number;
  readonly activity_name: string;
  readonly product_brand: string;
  readonly product_title: string;
  readonly product_code: string;
  /** The mini-program that they open. */
  readonly wxa_appid: string;
  /** The page that they open. */
  readonly wxa_path: string;
  /** 0 (where it is left out) the released version, 1 the developer's, 2 the testers'. */
  readonly wxa_type?: 0 | 1 | 2 | undefined;
  /** The first place in the application, from 0. */
  readonly code_start: number;
  /** The last one, included. */
  readonly code_end: number;
}

const RANGE: Checks = { code_start: wholeOf(0), code_end: wholeOf(0) };
const { min, max, step } = LIMITS.codeCount;

/**
 * Applies for codes: 10,000 to 20,000,000 in steps of 10,000. The same `isv_application_id` is the same application.
 *
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
      if ((value as number) % step > 0) throw valueError(value, name, `a multiple of ${step}`);
    },
    isv_application_id: textOf(128),
  });
  return itemRequest('applycode', body);
}

/**
 * Asks for the state of an application, by either of its numbers; `FINISH` is when it can be downloaded.
 *
 * @throws SceneError `value` or `length`, with the parameter as its `path`.
 * @example applycodequery({ isv_application_id: 'spring-2026' })
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
 * Downloads the codes of a range that {@link applycodequery} has named: base64 of AES, with the key of the account.
 *
 * @throws SceneError `value`, with the parameter as its `path`.
 * @example applycodedownload({ application_id: 581865877, code_start: 0, code_end: 9999 })
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
 * Says where the codes of a range lead.
 *
 * @throws SceneError `value`, with the parameter as its `path`.
 */
export function codeactive(parameters: Activation): WeChatRequest {
  const own: Checks = {
    application_id: wholeOf(0),
    activity_name: textOf(),
    product_brand: textOf(),
    product_title: textOf(),
    product_code: textOf(),
    wxa_appid: textOf(),
    wxa_path: textOf(),
    'wxa_type?': oneOf(0, 1, 2),
  };
  return itemRequest('codeactive', inOrder(checkParameters(parameters, Object.assign(own, RANGE))));
}

/**
 * Asks where a code leads.
 *
 * @throws SceneError `value`, with the parameter as its `path`.
 * @example codeactivequery({ code: 'K2H8FG5B1' })
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
 * Exchanges the ticket of a scan (readEntry(options).ticket) for the code; a ticket is new at every scan.
 *
 * @throws SceneError `value`, with the parameter as its `path`.
 * @example tickettocode({ openid, code_ticket: entry.ticket! })
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

/** The parameters that are given must be those of one way to name a thing. */
function oneWay(body: Record<string, unknown>, ways: readonly string[][]): Record<string, unknown> {
  const given = Object.keys(body).join(' and ');
  const allowed = ways.map((way) => way.join(' and '));
  if (allowed.indexOf(given) < 0)
    throw new SceneError(
      'value',
      `${given || 'nothing'} is given, not ${allowed.join(', or ')}`,
      body,
      allowed.join(', or '),
    );
  return body;
}

function inOrder(body: Record<string, unknown>): Record<string, unknown> {
  wholeOf(body['code_start'] as number)(body['code_end'], 'code_end');
  return body;
}

function exactly(length: number) {
  return (value: unknown, name: string) => {
    if (typeof value !== 'string' || value.length !== length)
      throw valueError(value, name, `${length} characters`);
  };
}
