import { EngineError, type EngineErrorKind } from './query-engine';
import { FATAL_FAULTS, readSqlFault } from './sql-fault';

/** What a WebAssembly module says that broke down, in the words of Chromium, Firefox and Safari. */
const TRAP =
	/memory access out of bounds|out of bounds memory access|index out of bounds|table index is out of bounds|^unreachable|unreachable code|signature mismatch|null function|bad_alloc|call stack|^Aborted\(/i;

/** `Out of Memory Error: ...`, the way in which DuckDB names what it finds wrong. */
const NAMED_FAULT = /^([A-Z][A-Za-z ]*?) Error: /;

/**
 * How an error that a statement ended with is told. An engine that broke down or ran out of memory is not
 * to be asked again. Where faults come as JSON, as for statements of readers, too little memory is a fault
 * of the statement, and the engine goes on.
 */
export function kindOfFailure(error: unknown): EngineErrorKind {
	const { name, message } = error instanceof Error ? error : new Error(String(error));
	if (readSqlFault(message) !== null) return 'query';
	const named = NAMED_FAULT.exec(message)?.[1];
	if (named !== undefined) {
		return named === 'Out of Memory' || FATAL_FAULTS.includes(named) ? 'died' : 'query';
	}
	return name === 'RuntimeError' || TRAP.test(message) ? 'died' : 'query';
}

/** The error of an engine with its kind; one that has a kind keeps it. */
export function engineErrorOf(error: unknown): EngineError {
	if (error instanceof EngineError) return error;
	const message = error instanceof Error ? error.message : String(error);
	return new EngineError(kindOfFailure(error), message, { cause: error });
}
