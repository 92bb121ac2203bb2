// The part of the library that draws QR codes which the demo needs.
export { encode } from 'uqr';
