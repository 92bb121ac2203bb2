import fc from 'fast-check';

// The same mutants are noticed in every run.
fc.configureGlobal({ seed: 6, endOnFailure: true });
