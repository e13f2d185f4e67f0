/**
 * `npm run publish -- BUNDLE --to FOLDER`: lays a bundle in the folder `published/` of the web host, for
 * every visitor to see at the next load; `--back` and `--list` for the versions that were published.
 * Exit code 0: done; 1: refused or failed, what was published still is; 2: usage, or no such file.
 */
import process from 'node:process';
import { readBundle } from '$lib/store/bundle';
import { StoreError } from '$lib/store/store-error';
import dataPackage from '../../data/datapackage.json';
import { readBytes } from './folder-files';
import { readArguments, type PublishArguments } from './publish-arguments';
import { realDisk } from './publish-disk';
import { asPublishError, PublishError } from './publish-fault';
import { goBack, publishBundle } from './publish-version';
import { PUBLISH_WORDS } from './publish-words';
import { readFolder } from './published-folder';

type ExitCode = 0 | 1 | 2;
type Asked<Do extends PublishArguments['do']> = Extract<PublishArguments, { readonly do: Do }>;

const { version: schemaVersion } = dataPackage;

function print(lines: readonly string[]): 0 {
	process.stdout.write(`${lines.join('\n')}\n`);
	return 0;
}

function refuse<Code extends 1 | 2>(code: Code, lines: readonly string[]): Code {
	process.stderr.write(`${lines.join('\n')}\n`);
	return code;
}

async function publish({ bundle: file, folder, by, note, language }: Asked<'publish'>) {
	const words = PUBLISH_WORDS[language];
	const reading = readBytes(file);
	if (!reading.ok) {
		const isMissing = reading.code === 'ENOENT';
		return refuse(2, [isMissing ? words.noFile(file) : words.unreadable(file, reading.code)]);
	}
	const zip = new Blob([new Uint8Array(reading.bytes)]);
	const bundle = await readBundle(zip, { schemaVersion });
	const request = { by, note, now: new Date().toISOString() };
	const version = await publishBundle(realDisk, folder, bundle, request);
	if (version === null) return print([words.inForceAlready]);
	const { added, removed } = version;
	return print([
		words.published(version),
		words.change(added.length, removed.length),
		...added.map((it) => words.dataset('+', it.file, it.rows)),
		...removed.map((it) => words.dataset('-', it.file, it.rows))
	]);
}

async function back({ folder, version, by, language }: Asked<'back'>): Promise<ExitCode> {
	const now = new Date().toISOString();
	const request = { by, now, schemaVersion };
	return print([PUBLISH_WORDS[language].back(await goBack(realDisk, folder, version, request))]);
}

async function list({ folder, language }: Asked<'list'>): Promise<ExitCode> {
	const words = PUBLISH_WORDS[language];
	const { version: inForce, versions } = await readFolder(realDisk, folder);
	if (versions.length === 0) return print([words.none]);
	return print(versions.map((version) => words.version(version, version.number === inForce)));
}

function run(asked: PublishArguments): Promise<ExitCode> {
	switch (asked.do) {
		case 'publish':
			return publish(asked);
		case 'back':
			return back(asked);
		case 'list':
			return list(asked);
	}
}

/** Runs the command and returns its exit code. */
export async function main(args: readonly string[]): Promise<ExitCode> {
	const reading = readArguments(args);
	if (!reading.ok) {
		const words = PUBLISH_WORDS[reading.language];
		return refuse(2, [words.wrong(reading.wrong), '', words.usage]);
	}
	const asked = reading.arguments;
	const words = PUBLISH_WORDS[asked.language];
	try {
		return await run(asked);
	} catch (error) {
		const known = asPublishError(error, asked.folder);
		if (known instanceof PublishError) {
			const { fault } = known;
			const isUsage = fault.kind === 'no_folder' || fault.kind === 'other_folder';
			return refuse(isUsage ? 2 : 1, [words.fault(fault), ...(isUsage ? [] : [words.unchanged])]);
		}
		if (known instanceof StoreError && known.fault.kind === 'unreadable_bundle') {
			const { reason, at } = known.fault;
			const named = asked.do === 'publish' ? asked.bundle : asked.folder;
			return refuse(1, [words.refused(named), words.bundle[reason](at).trim(), words.unchanged]);
		}
		throw known;
	}
}
