/** Written for the pages' own style sheets; browsers are those of `browserslist` in package.json. */

const COLOUR =
	'Take colours from src/lib/tokens (var(--...)), so that light, dark and print agree.';
const TOO_NEW = 'Newer than a browser we support; see browserslist in package.json.';

/** Too new, and not in the data of the plug-in below. */
const NEW_AT_RULES = ['starting-style', 'scope', 'property', 'view-transition', 'position-try'];
const NEW_PROPERTIES = [
	'anchor-name',
	'animation-timeline',
	'field-sizing',
	'/^mask/',
	'interpolate-size',
	'position-anchor',
	'text-wrap',
	'text-wrap-style',
	'view-timeline',
	'view-transition-name'
];
const NEW_FUNCTIONS = ['color', 'color-mix', 'lab', 'lch', 'light-dark', 'oklab', 'oklch'];

/** Reported by the plug-in, and harmless here. */
const HARMLESS = [
	'css-clip-path', // partial: shapes from another SVG; basic shapes work
	'css-content-visibility', // speed only
	'css-display-contents', // partial: roles of buttons and tables are lost; used on paper only
	'css-marker-pseudo', // partial: `content` on ::marker
	'css-masks', // means clip-path too; mask itself is refused above
	'css-paged-media', // Safari prints on its own page size
	'css-resize', // a phone does not resize a text field
	'css-selection', // iOS paints its own selection
	'css-touch-action', // desktop Safari has no touch
	'intrinsic-width', // partial: `stretch`; min-, max- and fit-content work
	'multicolumn', // partial: break-* in columns; on paper they work
	'text-size-adjust', // phones alone enlarge text
	'text-decoration' // partial: text-decoration-skip, which is not used
];

/** @type {import('stylelint').Config} */
export default {
	plugins: ['stylelint-no-unsupported-browser-features'],
	overrides: [
		{ files: ['**/*.svelte'], customSyntax: 'postcss-html' },
		{
			// The one place that names colours.
			files: ['src/lib/tokens/**/*.css'],
			rules: {
				'color-no-hex': null,
				'color-named': null,
				// `color-mix` stands behind an @supports of its own there.
				'function-disallowed-list': [
					NEW_FUNCTIONS.filter((name) => name !== 'color-mix'),
					{ message: TOO_NEW }
				]
			}
		}
	],
	rules: {
		'plugin/no-unsupported-browser-features': [true, { severity: 'error', ignore: HARMLESS }],

		'at-rule-disallowed-list': [NEW_AT_RULES, { message: TOO_NEW }],
		'property-disallowed-list': [NEW_PROPERTIES, { message: TOO_NEW }],

		'at-rule-no-unknown': true,
		'block-no-empty': true,
		'color-no-invalid-hex': true,
		'custom-property-no-missing-var-function': true,
		'declaration-block-no-duplicate-custom-properties': true,
		'declaration-block-no-duplicate-properties': [
			true,
			// A fallback for an older browser stands before what newer ones read.
			{ ignore: ['consecutive-duplicates-with-different-values'] }
		],
		'declaration-block-no-shorthand-property-overrides': true,
		'font-family-no-duplicate-names': true,
		'font-family-no-missing-generic-family-keyword': true,
		'function-calc-no-unspaced-operator': true,
		'keyframe-block-no-duplicate-selectors': true,
		'keyframe-declaration-no-important': true,
		'media-feature-name-no-unknown': true,
		'named-grid-areas-no-invalid': true,
		'no-duplicate-at-import-rules': true,
		'no-duplicate-selectors': true,
		'no-empty-source': true,
		'no-invalid-double-slash-comments': true,
		'property-no-unknown': true,
		'selector-pseudo-class-no-unknown': [true, { ignorePseudoClasses: ['global'] }],
		'selector-pseudo-element-no-unknown': true,
		'selector-type-no-unknown': [true, { ignore: ['custom-elements'] }],
		'string-no-newline': true,
		'unit-no-unknown': true,

		'color-no-hex': [true, { message: COLOUR }],
		'color-named': ['never', { message: COLOUR }],
		'function-disallowed-list': [
			['rgb', 'rgba', 'hsl', 'hsla', 'hwb', ...NEW_FUNCTIONS],
			{ message: COLOUR }
		]
	}
};
