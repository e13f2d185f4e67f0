import { posix } from 'node:path';
import ts from 'typescript';
import {
	PACKAGE_RULES,
	ROOMS,
	ROOMS_UNKNOWN_TO,
	WITHOUT_DOM,
	WITHOUT_SQL,
	type Room
} from './rooms';

const SCRIPT = /<script\b[^>]*>([\s\S]*?)<\/script>/g;
const MARKUP_IMPORT = /\bimport\(\s*(['"])([^'"]+)\1\s*\)/g;
const SQL = /\b(SELECT|WITH|COPY)\b[\s\S]*\b(FROM|AS|TO)\b|\b(INSERT INTO|CREATE (TABLE|VIEW))\b/;
const SQL_IN_LOWER_CASE = /^\s*(select|with)\s[\s\S]*\sfrom\s/;
const DOM = new Set(['document', 'localStorage', 'sessionStorage', 'navigator']);

/** A `.svelte` file's scripts, or the file. */
function codeOf(file: string, text: string): string {
	if (!file.endsWith('.svelte')) return text;
	return [...text.matchAll(SCRIPT)].map(([, code]) => code).join('\n');
}

/** All specifiers: static, dynamic, type-only and re-exported. */
export function specifiersOf(file: string, text: string): string[] {
	const found = ts.preProcessFile(codeOf(file, text), true, true).importedFiles;
	const markup = file.endsWith('.svelte') ? text.replace(SCRIPT, '') : '';
	const inMarkup = [...markup.matchAll(MARKUP_IMPORT)].map(([, , specifier]) => specifier ?? '');
	return [...found.map(({ fileName }) => fileName), ...inMarkup];
}

/** The path in the repository that a specifier means, or undefined for a package. */
export function resolveSpecifier(file: string, specifier: string): string | undefined {
	const path = specifier.replace(/\?.*$/, '');
	if (path === '$lib' || path.startsWith('$lib/')) return path.replace('$lib', 'src/lib');
	if (path.startsWith('.')) return posix.join(posix.dirname(file), path);
	if (path.startsWith('/')) return path.slice(1);
	return undefined;
}

export function roomOf(path: string): Room | undefined {
	const name = /^(?:src\/lib\/|src\/|)([^/]+)/.exec(path)?.[1];
	return ROOMS.find((room) => room === name);
}

function faultOfImport(file: string, room: Room, specifier: string): string | undefined {
	const path = resolveSpecifier(file, specifier);
	if (path === undefined) {
		const broken = PACKAGE_RULES.find(
			({ name, only, never }) =>
				name.test(specifier) && ((only && !only.includes(room)) || never?.includes(room))
		);
		return broken && `${file}: ${room} may not import ${specifier}`;
	}
	const target = roomOf(path);
	if (target === undefined || target === room) return undefined;
	if (ROOMS.indexOf(target) > ROOMS.indexOf(room)) {
		return `${file}: ${room} imports ${target}, which is below it (${specifier})`;
	}
	if (ROOMS_UNKNOWN_TO[room]?.includes(target)) {
		return `${file}: ${room} knows nothing of ${target} (${specifier})`;
	}
	return undefined;
}

function faultsOfCode(file: string, room: Room, code: string): string[] {
	const faults: string[] = [];
	const visit = (node: ts.Node): void => {
		if (
			WITHOUT_DOM.includes(room) &&
			ts.isPropertyAccessExpression(node) &&
			ts.isIdentifier(node.expression) &&
			DOM.has(node.expression.text)
		) {
			faults.push(`${file}: ${room} may not touch the DOM (${node.getText()})`);
		}
		const isText = ts.isStringLiteralLike(node) || ts.isTemplateExpression(node);
		if (WITHOUT_SQL.includes(room) && isText) {
			const words = node.getText().slice(1, -1);
			if (SQL.test(words) || SQL_IN_LOWER_CASE.test(words)) {
				faults.push(`${file}: ${room} may not hold SQL (${words.slice(0, 40)})`);
			}
		}
		ts.forEachChild(node, visit);
	};
	visit(ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true));
	return faults;
}

/** What a source file breaks of the rules of its room; `file` is its path in the repository. */
export function faultsOfFile(file: string, text: string): string[] {
	const room = roomOf(file);
	if (room === undefined) return [];
	const imports = specifiersOf(file, text).flatMap((it) => faultOfImport(file, room, it) ?? []);
	return [...imports, ...faultsOfCode(file, room, codeOf(file, text))];
}
