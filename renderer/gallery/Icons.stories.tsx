import {
  AArrowUp,
  Accessibility,
  ArrowBigUp,
  ArrowDown,
  ArrowDownToLine,
  ArrowLeft,
  ArrowRight,
  ArrowUp,
  BedDouble,
  Binoculars,
  Bookmark,
  BookmarkCheck,
  BookmarkPlus,
  Bus,
  CalendarDays,
  Car,
  Check,
  CheckCheck,
  ChevronDown,
  ChevronRight,
  ChevronUp,
  CircleCheck,
  Clock,
  Contrast,
  CornerDownLeft,
  Delete,
  Expand,
  Gift,
  Globe,
  GripVertical,
  LayoutGrid,
  Lightbulb,
  List,
  ListOrdered,
  type LucideIcon,
  MailOpen,
  Map as MapIcon,
  MapPin,
  Minus,
  Plus,
  Pointer,
  Route,
  Search,
  SearchX,
  Ship,
  SlidersHorizontal,
  Smartphone,
  Space,
  Sparkles,
  Sun,
  TrainFront,
  TramFront,
  Trash2,
  TriangleAlert,
  Turtle,
  Undo2,
  UsersRound,
  X,
} from 'lucide-react';
import styles from './Icons.module.css';
import { sample } from './sample.ts';
import type { Story, StoryPage } from './story.ts';

/** Every drawn icon of the page under the library's name. A test holds the list to what the page imports. */
export const icons: Readonly<Record<string, LucideIcon>> = {
  ...{ AArrowUp, Accessibility, ArrowBigUp, ArrowDown, ArrowDownToLine, ArrowLeft, ArrowRight, ArrowUp },
  ...{ BedDouble, Binoculars, Bookmark, BookmarkCheck, BookmarkPlus, Bus, CalendarDays, Car, Check },
  ...{ CheckCheck, ChevronDown, ChevronRight, ChevronUp, CircleCheck, Clock, Contrast, CornerDownLeft },
  ...{ Delete, Expand, Gift, Globe, GripVertical, LayoutGrid, Lightbulb, List, ListOrdered, MailOpen },
  ...{ Map: MapIcon, MapPin, Minus, Plus, Pointer, Route, Search, SearchX, Ship, SlidersHorizontal },
  ...{ Smartphone, Space, Sparkles, Sun, TrainFront, TramFront, Trash2, TriangleAlert, Turtle, Undo2 },
  ...{ UsersRound, X },
};

const drawn = Object.entries(icons).map(([name, Icon]): Story => ({
  name,
  Show: () => (
    <span className={styles['icon']}>
      <Icon />
    </span>
  ),
}));

const glyphs = sample.destination.themes.map(({ label, icon, color }): Story => ({
  name: label.en,
  Show: ({ mediaFolder }) => (
    <span className={styles['glyph']} style={{ backgroundColor: color }}>
      <img src={`${mediaFolder}${icon}`} alt="" />
    </span>
  ),
}));

export const iconsPage: StoryPage = { id: 'icons', title: 'Icons', stories: [...drawn, ...glyphs] };
