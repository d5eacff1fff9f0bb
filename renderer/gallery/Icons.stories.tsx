import {
  AArrowUp,
  Accessibility,
  ArrowBigUp,
  ArrowDownToLine,
  ArrowLeft,
  ArrowRight,
  BedDouble,
  Binoculars,
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
  LayoutGrid,
  List,
  type LucideIcon,
  MailOpen,
  Map as MapIcon,
  MapPin,
  Minus,
  Plus,
  Pointer,
  Ship,
  Space,
  Sparkles,
  Sun,
  TrainFront,
  TramFront,
  TriangleAlert,
  Turtle,
  X,
} from 'lucide-react';
import styles from './Icons.module.css';
import { sample } from './sample.ts';
import type { Story, StoryPage } from './story.ts';

/** Every drawn icon of the page under the library's name. A test holds the list to what the page imports. */
export const icons: Readonly<Record<string, LucideIcon>> = {
  ...{ AArrowUp, Accessibility, ArrowBigUp, ArrowDownToLine, ArrowLeft, ArrowRight, BedDouble },
  ...{ Binoculars, Bus, CalendarDays, Car, Check, CheckCheck, ChevronDown, ChevronRight, ChevronUp },
  ...{ CircleCheck, Clock, Contrast, CornerDownLeft, Delete, Expand, Gift, Globe, LayoutGrid, List },
  ...{
    MailOpen,
    Map: MapIcon,
    MapPin,
    Minus,
    Plus,
    Pointer,
    Ship,
    Space,
    Sparkles,
    Sun,
    TrainFront,
    TramFront,
  },
  ...{ TriangleAlert, Turtle, X },
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
