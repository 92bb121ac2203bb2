export { startStandIn } from './stand-in/server';
export type { Report, StandIn, StandInOptions } from './stand-in/server';
