import type { IconNode } from 'lucide';
import AppWindowMac from 'lucide/dist/esm/icons/app-window-mac.mjs';
import AppWindow from 'lucide/dist/esm/icons/app-window.mjs';
import Calendar from 'lucide/dist/esm/icons/calendar.mjs';
import CalendarClock from 'lucide/dist/esm/icons/calendar-clock.mjs';
import CircleDot from 'lucide/dist/esm/icons/circle-dot.mjs';
import AudioLines from 'lucide/dist/esm/icons/audio-lines.mjs';
import Braces from 'lucide/dist/esm/icons/braces.mjs';
import ChartColumn from 'lucide/dist/esm/icons/chart-column.mjs';
import ChevronDown from 'lucide/dist/esm/icons/chevron-down.mjs';
import ChevronsLeftRightEllipsis from 'lucide/dist/esm/icons/chevrons-left-right-ellipsis.mjs';
import CircleAlert from 'lucide/dist/esm/icons/circle-alert.mjs';
import ClipboardList from 'lucide/dist/esm/icons/clipboard-list.mjs';
import CodeXml from 'lucide/dist/esm/icons/code-xml.mjs';
import Columns2 from 'lucide/dist/esm/icons/columns-2.mjs';
import Ellipsis from 'lucide/dist/esm/icons/ellipsis.mjs';
import FileText from 'lucide/dist/esm/icons/file-text.mjs';
import Hash from 'lucide/dist/esm/icons/hash.mjs';
import KeyRound from 'lucide/dist/esm/icons/key-round.mjs';
import ListChecks from 'lucide/dist/esm/icons/list-checks.mjs';
import ImageIcon from 'lucide/dist/esm/icons/image.mjs';
import Images from 'lucide/dist/esm/icons/images.mjs';
import LinkIcon from 'lucide/dist/esm/icons/link.mjs';
import ListCollapse from 'lucide/dist/esm/icons/list-collapse.mjs';
import List from 'lucide/dist/esm/icons/list.mjs';
import LoaderCircle from 'lucide/dist/esm/icons/loader-circle.mjs';
import Loader from 'lucide/dist/esm/icons/loader.mjs';
import MessagesSquare from 'lucide/dist/esm/icons/messages-square.mjs';
import Minus from 'lucide/dist/esm/icons/minus.mjs';
import ListPlus from 'lucide/dist/esm/icons/list-plus.mjs';
import MousePointerClick from 'lucide/dist/esm/icons/mouse-pointer-click.mjs';
import PanelRight from 'lucide/dist/esm/icons/panel-right.mjs';
import PanelTop from 'lucide/dist/esm/icons/panel-top.mjs';
import PanelTopDashed from 'lucide/dist/esm/icons/panel-top-dashed.mjs';
import Rows3 from 'lucide/dist/esm/icons/rows-3.mjs';
import SlidersHorizontal from 'lucide/dist/esm/icons/sliders-horizontal.mjs';
import Shapes from 'lucide/dist/esm/icons/shapes.mjs';
import Sparkles from 'lucide/dist/esm/icons/sparkles.mjs';
import SquareMenu from 'lucide/dist/esm/icons/square-menu.mjs';
import Square from 'lucide/dist/esm/icons/square.mjs';
import SquareCheck from 'lucide/dist/esm/icons/square-check.mjs';
import SquareCode from 'lucide/dist/esm/icons/square-code.mjs';
import NotebookPen from 'lucide/dist/esm/icons/notebook-pen.mjs';
import SquareChevronDown from 'lucide/dist/esm/icons/square-chevron-down.mjs';
import SquareDashed from 'lucide/dist/esm/icons/square-dashed.mjs';
import Star from 'lucide/dist/esm/icons/star.mjs';
import Table from 'lucide/dist/esm/icons/table.mjs';
import Tags from 'lucide/dist/esm/icons/tags.mjs';
import TextCursor from 'lucide/dist/esm/icons/text-cursor.mjs';
import TextCursorInput from 'lucide/dist/esm/icons/text-cursor-input.mjs';
import TextSearch from 'lucide/dist/esm/icons/text-search.mjs';
import ToggleLeft from 'lucide/dist/esm/icons/toggle-left.mjs';
import Tag from 'lucide/dist/esm/icons/tag.mjs';
import TrendingUp from 'lucide/dist/esm/icons/trending-up.mjs';
import Type from 'lucide/dist/esm/icons/type.mjs';
import Upload from 'lucide/dist/esm/icons/upload.mjs';
import Video from 'lucide/dist/esm/icons/video.mjs';
import FolderTree from 'lucide/dist/esm/icons/folder-tree.mjs';
import ChartNoAxesGantt from 'lucide/dist/esm/icons/chart-no-axes-gantt.mjs';
import Footprints from 'lucide/dist/esm/icons/footprints.mjs';
import Milestone from 'lucide/dist/esm/icons/milestone.mjs';
import SquareSplitHorizontal from 'lucide/dist/esm/icons/square-split-horizontal.mjs';
import Toolbox from 'lucide/dist/esm/icons/toolbox.mjs';
import FileDiff from 'lucide/dist/esm/icons/file-diff.mjs';
import Puzzle from 'lucide/dist/esm/icons/puzzle.mjs';

/** The icons that component definitions name, by lucide's names. A definition that names another adds it here. */
const ICONS: ReadonlyMap<string, IconNode> = new Map([
  ['file-text', FileText],
  ['square-code', SquareCode],
  ['notebook-pen', NotebookPen],
  ['mouse-pointer-click', MousePointerClick],
  ['sparkles', Sparkles],
  ['table', Table],
  ['chart-column', ChartColumn],
  ['text-cursor-input', TextCursorInput],
  ['app-window', AppWindow],
  ['clipboard-list', ClipboardList],
  ['panel-top', PanelTop],
  ['panel-top-dashed', PanelTopDashed],
  ['rows-3', Rows3],
  ['square-dashed', SquareDashed],
  ['type', Type],
  ['upload', Upload],
  ['text-cursor', TextCursor],
  ['key-round', KeyRound],
  ['hash', Hash],
  ['calendar', Calendar],
  ['calendar-clock', CalendarClock],
  ['square-chevron-down', SquareChevronDown],
  ['square-check', SquareCheck],
  ['toggle-left', ToggleLeft],
  ['circle-dot', CircleDot],
  ['list-checks', ListChecks],
  ['sliders-horizontal', SlidersHorizontal],
  ['star', Star],
  ['text-search', TextSearch],
  ['messages-square', MessagesSquare],
  ['circle-alert', CircleAlert],
  ['trending-up', TrendingUp],
  ['tag', Tag],
  ['loader', Loader],
  ['loader-circle', LoaderCircle],
  ['minus', Minus],
  ['link', LinkIcon],
  ['image', ImageIcon],
  ['shapes', Shapes],
  ['braces', Braces],
  ['code-xml', CodeXml],
  ['list', List],
  ['chevrons-left-right-ellipsis', ChevronsLeftRightEllipsis],
  ['images', Images],
  ['list-plus', ListPlus],
  ['tags', Tags],
  ['panel-right', PanelRight],
  ['list-collapse', ListCollapse],
  ['chevron-down', ChevronDown],
  ['columns-2', Columns2],
  ['ellipsis', Ellipsis],
  ['square-menu', SquareMenu],
  ['audio-lines', AudioLines],
  ['video', Video],
  ['app-window-mac', AppWindowMac],
  ['folder-tree', FolderTree],
  ['chart-no-axes-gantt', ChartNoAxesGantt],
  ['footprints', Footprints],
  ['milestone', Milestone],
  ['square-split-horizontal', SquareSplitHorizontal],
  ['toolbox', Toolbox],
  ['file-diff', FileDiff],
  ['puzzle', Puzzle],
]);

/** The icon that a component definition names; a square where it names one that is not listed. */
export function definitionIcon(name: string | undefined): IconNode {
  return ICONS.get(name ?? '') ?? Square;
}
