// Keys that frameworks add to the options of a page. They are no part of a code.

export const FRAMEWORK_KEYS = /^\$taroTimestamp$/;
