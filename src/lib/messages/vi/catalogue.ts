import { campaign } from './campaign';
import { compare } from './compare';
import { explore } from './explore';
import { figure } from './figure';
import { indexPage } from './index-page';
import { linkage } from './linkage';
import { local } from './local';
import { overview } from './overview';
import { recheck } from './recheck';
import { shell } from './shell';

export const catalogue = {
	shell,
	figure,
	overview,
	indexPage,
	campaign,
	linkage,
	compare,
	explore,
	recheck,
	local
};
