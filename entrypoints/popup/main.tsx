import { Desk } from '../desk/app';
import { hearWhere } from '../desk/follow';
import { open } from '../desk/open';

hearWhere();
open(<Desk place="popup" />);
